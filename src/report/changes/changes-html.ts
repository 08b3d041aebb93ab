import { compareSwedish } from '../../compare-swedish.ts';
import type { Change, ChangedInput, Language, NewWord, RunChanges, Wording } from '../../records.ts';
import { contentPolicy } from '../html/content-policy.ts';
import { fillWording } from '../html/fill-wording.ts';
import { type Content, html, type Markup, trusted } from '../html/markup.ts';
import { numberFormat } from '../html/number-format.ts';
import { baseStyle } from '../html/styles/base-style.ts';
import { wording } from '../html/wording.ts';
import { newWordsOrder } from '../new-words-order.ts';
import { noveltySentence } from '../novelty-sentence.ts';
import { verdictWording } from '../verdict-wording.ts';
import type { EditionNews } from './edition-news.ts';
import { rowsByConcept } from './rows-by-concept.ts';
import { summarizeChanges } from './summarize-changes.ts';
import { causeWording, kindWording, measureWording, pageWording } from './wording.ts';

/** Rows of a table that the page shows; the file of rows has them all. */
const MOST_ROWS = 300;
/** New words that the page shows, the first in their order; `new-words.csv` has them all. */
const MOST_NEW_WORDS = 60;

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

type Say = (text: Wording, values?: Readonly<Record<string, string | number>>) => string;

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
    section(
      say(pageWording.inputs),
      found.inputs.length === 0
        ? note(say(pageWording.sameInputs))
        : list(found.inputs.map((each) => inputItem(each, language))),
    ),
    ...(texts.length === 0
      ? []
      : [
          section(
            say(pageWording.citations),
            list(texts.slice(0, MOST_ROWS).map((each) => textItem(each, language))),
            more(texts.length, say),
          ),
        ]),
    ...(news === null ? [] : [newsSection(news, language, say)]),
    ...(concepts.length === 0 ? [] : [section(say(pageWording.concepts), ...concepts)]),
    section(say(pageWording.unedited), ...proof(found, numbers, language, say)),
  ];
}

/** A row for each concept that moved, and below, folded away, the places among the concepts. */
function conceptTables({ changes, labels }: RunChanges, language: Language, say: Say): readonly Markup[] {
  const nameOf = (id: string) => labels[id] ?? id;
  const byName = (a: { readonly id: string }, b: { readonly id: string }) => compareSwedish(nameOf(a.id), nameOf(b.id));
  const rows = [...rowsByConcept(changes)].sort(byName);
  const ranks = changes
    .filter(({ measure }) => measure === 'rank')
    .sort((a, b) => Number(a.after ?? Infinity) - Number(b.after ?? Infinity) || byName(a, b));
  const measures = ['citations', 'mentions', 'verdict'] as const;
  const heads = [pageWording.concept, ...measures.map((each) => measureWording[each]), pageWording.cause];
  return [
    ...(rows.length === 0
      ? []
      : [
          note(say(pageWording.aboutConcepts)),
          table(
            say(pageWording.concepts),
            heads.map((each) => say(each)),
            rows
              .slice(0, MOST_ROWS)
              .map((row) => [
                nameOf(row.id),
                ...measures.map((measure) => movedText(row.changes.get(measure), language)),
                causesOf(row, language),
              ]),
          ),
          more(rows.length, say),
        ]),
    ...(ranks.length === 0
      ? []
      : [
          html`<details><summary>${say(pageWording.showRanks)}</summary>${[
            note(say(pageWording.aboutRanks)),
            table(
              say(pageWording.ranks),
              [pageWording.concept, pageWording.before, pageWording.after].map((each) => say(each)),
              ranks
                .slice(0, MOST_ROWS)
                .map((row) => [
                  nameOf(row.id),
                  shownValue(row, row.before, language),
                  shownValue(row, row.after, language),
                ]),
            ),
            more(ranks.length, say),
          ]}</details>\n`,
        ]),
  ];
}

function newsSection({ novelties, told, concepts, awards }: EditionNews, language: Language, say: Say): Markup {
  const latest = novelties.at(-1)!;
  const words = latest.words.filter(({ lemma }) => !told.has(lemma));
  const shown = words.slice(0, MOST_NEW_WORDS);
  const count = latest.words.length - words.length;
  const cut = { shown: shown.length, all: words.length, order: say(newWordsOrder(latest)) };
  const names = new Intl.ListFormat(language, { type: 'conjunction' }).format(concepts);
  return section(
    say(pageWording.news, { year: latest.year }),
    note(noveltySentence(novelties, language)),
    awards === null ? html`` : note(awards),
    count === 0 ? html`` : note(say(pageWording.toldBefore, { count })),
    html`<h3>${say(wording.novelty.words)}</h3>\n`,
    words.length === 0 ? note(say(wording.novelty.none)) : list(shown.map((word) => newWordItem(word, say))),
    shown.length === words.length ? html`` : note(say(pageWording.moreWords, cut)),
    note(concepts.length === 0 ? say(wording.novelty.noConcept) : say(wording.novelty.concepts, { names })),
  );
}

function newWordItem({ lemma, relatives, sharing, quotation }: NewWord, say: Say): Content {
  const { year, recipient = '', pre, keyword, post } = quotation;
  const related =
    relatives.length > 0
      ? `, ${say(wording.words.relatives, { names: relatives.join(', ') })}`
      : sharing.length > 0
        ? `, ${say(wording.words.sharing, { names: sharing.join(', ') })}`
        : '';
  return html`<strong lang="sv">${lemma}</strong>${related} <small>${year} <bdi>${recipient}</bdi></small> <q lang="sv">${pre}<ins>${keyword}</ins>${post}</q>`;
}

function proof(found: RunChanges, numbers: readonly Change[], language: Language, say: Say): readonly Markup[] {
  const { unedited } = found;
  if (unedited.length === 0) return [note(say(pageWording.noneUnedited))];
  const format = numberFormat(language);
  const moved = unedited.filter(({ same }) => !same);
  const heads = [
    pageWording.citation,
    measureWording.words,
    measureWording.mentions,
    measureWording.lix,
    measureWording.mattr,
  ];
  const intro =
    moved.length === 0
      ? [note(say(pageWording.allSame))]
      : [
          note(say(pageWording.someMoved, { moved: moved.length, count: unedited.length })),
          table(
            say(pageWording.moved),
            [pageWording.citation, pageWording.what, pageWording.before, pageWording.after, pageWording.cause].map(
              (each) => say(each),
            ),
            numbers
              .slice(0, MOST_ROWS)
              .map((row) => [
                row.id,
                row.conceptId === undefined
                  ? say(measureWording[row.measure])
                  : `${say(measureWording.mentions)}: ${found.labels[row.conceptId] ?? row.conceptId}`,
                shownValue(row, row.before, language),
                shownValue(row, row.after, language),
                causesOf(row, language),
              ]),
          ),
          more(numbers.length, say),
        ];
  return [
    ...intro,
    table(
      say(pageWording.unedited),
      [...heads.map((each) => say(each)), say(pageWording.outcome)],
      unedited
        .slice(0, MOST_ROWS)
        .map(({ citationId, words, mentions, lix, mattr, same }) => [
          citationId,
          format.whole(words),
          format.whole(mentions),
          lix === null ? '–' : format.decimal(lix, 1),
          mattr === null ? '–' : format.decimal(mattr, 3),
          say(same ? pageWording.same : pageWording.other),
        ]),
    ),
    more(unedited.length, say),
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

/** `8 → 9`, `tillkom: 3`; nothing of what stands still. */
function movedText(change: Change | undefined, language: Language): string {
  if (change === undefined) return '';
  const [before, after] = [change.before, change.after].map((value) => shownValue(change, value, language));
  return change.kind === 'moved'
    ? `${before} → ${after}`
    : `${kindWording[change.kind][language]}: ${change.before === null ? after : before}`;
}

function shownValue({ measure }: Change, value: Change['before'], language: Language): string {
  if (value === null) return '–';
  if (measure === 'verdict')
    return Object.entries(verdictWording).find(([code]) => code === value)?.[1][language] ?? `${value}`;
  if (typeof value === 'string') return value;
  const format = numberFormat(language);
  return Number.isInteger(value) ? format.whole(value) : format.decimal(value, measure === 'lix' ? 1 : 3);
}

function causesOf({ causes }: Pick<Change, 'causes'>, language: Language): string {
  return causes.map((cause) => causeWording[cause][language]).join(', ');
}

function section(title: string, ...content: readonly Content[]): Markup {
  return html`<section><h2>${title}</h2>\n${content}</section>\n`;
}

function note(text: string): Markup {
  return html`<p class="intro">${text}</p>\n`;
}

function list(items: readonly Content[]): Markup {
  return html`<ul>${items.map((item) => html`<li>${item}</li>\n`)}</ul>`;
}

function table(caption: string, heads: readonly string[], rows: readonly (readonly string[])[]): Markup {
  return html`<div class="scroll" tabindex="0" role="region" aria-label="${caption}"><table><thead><tr>${heads.map((head) => html`<th scope="col">${head}</th>`)}</tr></thead>
<tbody>${rows.map((row) => html`<tr>${row.map((cell) => html`<td>${cell}</td>`)}</tr>\n`)}</tbody></table></div>\n`;
}

function more(count: number, say: Say): Markup {
  return count <= MOST_ROWS ? html`` : note(say(pageWording.more, { count: count - MOST_ROWS }));
}
