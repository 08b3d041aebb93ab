import type { Change, ChangedInput, Language, RunChanges, Wording } from '../../records.ts';
import { contentPolicy } from '../html/content-policy.ts';
import { fillWording } from '../html/fill-wording.ts';
import { type Content, html, type Markup, trusted } from '../html/markup.ts';
import { baseStyle } from '../html/styles/base-style.ts';
import { conceptTables } from './concept-tables.ts';
import type { EditionNews } from './edition-news.ts';
import { newsSection } from './news-section.ts';
import { pageParts } from './page-parts.ts';
import { proofSection } from './proof-section.ts';
import type { Say } from './say.ts';
import { summarizeChanges } from './summarize-changes.ts';
import { causeWording, kindWording, pageWording } from './wording.ts';

const STYLE = `${baseStyle}
table{border-collapse:collapse;margin:1rem 0;width:100%;font-variant-numeric:tabular-nums}
th,td{text-align:left;overflow-wrap:normal;vertical-align:top;padding:.35rem .9rem .35rem 0;border-bottom:1px solid var(--rule)}
th{font-size:.85rem;color:var(--quiet);font-weight:600}
th::first-letter{text-transform:uppercase}
.scroll{overflow-x:auto}
li{margin:.5rem 0;max-width:46em}
summary{cursor:pointer;color:var(--accent);width:fit-content}
del{color:var(--quiet)}
ins{text-decoration:none;background:var(--mark);padding:0 .15em}
`;

/**
 * `changes.html`: what changed since the last run, for people. One file without script that asks the network for
 * nothing; everything from a corpus is escaped.
 * @param news what is new in the latest edition, when a citation of it was added; otherwise null
 */
export function changesHtml(found: RunChanges, news: EditionNews | null, language: Language): string {
  const say = (text: Wording, values = {}) => fillWording(text[language], values);
  const sections = found.state === 'compared' ? comparedSections(found, news, language, say) : [];
  return html`<!DOCTYPE html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${contentPolicy(STYLE, '')}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>${say(pageWording.title)}</title>
<style>${trusted(STYLE)}</style>
</head>
<body>
<div class="page">
<header class="masthead"><p class="kicker"><a href="report.html">${say(pageWording.toReport)}</a></p>
<h1>${say(pageWording.title)}</h1>
<p class="standfirst">${say(summarizeChanges(found))}</p>
</header>
<main>
${sections}
</main>
</div>
</body>
</html>
`.source;
}

function comparedSections(
  found: RunChanges,
  news: EditionNews | null,
  language: Language,
  say: Say,
): readonly Markup[] {
  const texts = found.changes.filter(({ subject, measure }) => subject === 'citation' && measure === 'text');
  const concepts = conceptTables(found, language, say);
  const numbers = found.changes.filter(({ subject, kind }) => subject === 'citation' && kind === 'moved');
  return [
    pageParts.section(
      say(pageWording.inputs),
      found.inputs.length === 0
        ? pageParts.note(say(pageWording.sameInputs))
        : pageParts.list(
            found.inputs.map((each) => inputItem(each, language)),
            say,
          ),
    ),
    ...(texts.length === 0
      ? []
      : [
          pageParts.section(
            say(pageWording.citations),
            pageParts.list(
              texts.map((each) => textItem(each, language)),
              say,
            ),
          ),
        ]),
    ...(news === null ? [] : [newsSection(news, language, say)]),
    ...(concepts.length === 0 ? [] : [pageParts.section(say(pageWording.concepts), ...concepts)]),
    pageParts.section(say(pageWording.unedited), ...proofSection(found, numbers, language, say)),
  ];
}

function inputItem({ cause, name, before, after }: ChangedInput, language: Language): Content {
  const isFile = /^[0-9a-f]{64}$/.test(before ?? after ?? '');
  const kind = before === null ? 'added' : after === null ? 'removed' : 'edited';
  const happened = isFile || kind !== 'edited' ? kindWording[kind][language] : `${before} → ${after}`;
  return html`<strong>${name}</strong> ${happened} <small>(${causeWording[cause][language]})</small>`;
}

function textItem({ id, kind, before, after, differences }: Change, language: Language): Content {
  const head = html`<strong>${id}</strong> ${kindWording[kind][language]}`;
  if (kind === 'added') return html`${head}: <q>${after}</q>`;
  if (kind === 'removed') return html`${head}: <q>${before}</q>`;
  if (kind === 'renamed') return html`${head}: ${before} → ${after}`;
  if (differences.length === 0) return html`${head}. ${pageWording.onlyLayout[language]}`;
  const words = differences.map(
    (each, index) => html`${index === 0 ? '' : ';'} <del>${each.before}</del> <ins>${each.after}</ins>`,
  );
  return html`${head}:${words}`;
}
