import { group, rollup } from 'd3-array';
import type { ConcordanceLine } from '../../../records.ts';
import { verdictSentence } from '../../verdict-sentence.ts';
import { capped } from '../capped.ts';
import { limits } from '../limits.ts';
import { html, type Markup } from '../markup.ts';
import { otherSentences } from '../other-sentences.ts';
import type { Page } from '../page.ts';
import type { PageConcept } from '../page-concept.ts';
import { type PlainQuotation, quotationBlock } from '../quotation.ts';
import { section } from '../section.ts';
import { verdictLabel } from '../verdict.ts';
import { wording } from '../wording.ts';

const shownMembers = 15;

/** How often each word of a concept stands, most frequent first: `styrsystem 3, styrning 2`. */
function members(page: Page, conceptId: string, lines: readonly ConcordanceLine[]): Markup | '' {
  const counts = [
    ...rollup(
      lines,
      (group) => group.length,
      (line) => line.member,
    ),
  ].sort((a, b) => b[1] - a[1] || page.compare(a[0], b[0]));
  if (counts.length === 0) return '';
  const shown = counts
    .slice(0, shownMembers)
    .map(([member, count]) => `${page.memberName(member)} ${page.numbers.whole(count)}`);
  const rest =
    counts.length > shownMembers ? [page.say(wording.page.more, { count: counts.length - shownMembers })] : [];
  const text = page.say(wording.concordance.members, { members: [...shown, ...rest].join(', ') });
  return html`<p class="members" id="${page.ids('members', conceptId)}">${text}</p>`;
}

function conceptBlock(page: Page, concept: PageConcept, all: readonly ConcordanceLine[]): Markup {
  const { numbers } = page;
  const { trend } = concept;
  const id = page.ids('concept', concept.id);
  const facts = page.say(trend.mentions === 1 ? wording.concordance.factsOnce : wording.concordance.facts, {
    mentions: numbers.whole(trend.mentions),
    rate: numbers.decimal(trend.perThousand, 1),
    low: numbers.decimal(trend.perThousandInterval.low, 1),
    high: numbers.decimal(trend.perThousandInterval.high, 1),
  });
  const verdict = verdictLabel(page, trend.verdict);
  const names = new Map(page.columns.map((column) => [column.from, column.name]));
  const years = [...concept.lines.entries()].map(
    ([
      from,
      lines,
    ]) => html`<div class="cell" id="${page.ids('lines', concept.id, from)}" data-year="${from}" data-name="${concept.label} ${names.get(from) ?? from}">
${lines.map((line) => quotationBlock(page, line, page.citation(line.citationId)))}</div>
`,
  );
  return html`<article class="concept" id="${id}" data-concept="${concept.id}" data-name="${concept.label}" aria-labelledby="${id}_name">
<header><h3 id="${id}_name">${concept.label} <span class="verdict">${verdict}</span></h3>
<p class="definition">${concept.definition}</p>
<p class="facts">${page.say(verdictSentence(trend))}</p><p class="facts">${facts}</p>${members(page, concept.id, all)}</header>
${years}</article>
`;
}

/** What stands for the other sentences in the choice of a concept: no id of a concept holds an asterisk. */
const OTHERS = '*';

/** The sentences that stand under no concept, so that a search finds every sentence of the citations on the page. */
function othersBlock(page: Page, sentences: readonly PlainQuotation[]): Markup | '' {
  if (sentences.length === 0) return '';
  const id = page.ids('others');
  const title = page.say(wording.concordance.others);
  const years = [...group(sentences, ({ year }) => page.columnOf(year))].map(
    ([from, lines]) =>
      html`<div class="cell" data-year="${from}">\n${lines.map((line) => quotationBlock(page, line, page.citation(line.citationId)))}</div>\n`,
  );
  return html`<article class="concept others" id="${id}" data-concept="${OTHERS}" aria-labelledby="${id}_name">
<header><h3 id="${id}_name">${title}</h3>
<p class="definition">${page.say(wording.concordance.othersDefinition)}</p></header>
${years}</article>
`;
}

/** Whether every sentence that was counted stands on the page. */
function showsEverySentence({ analysis, counted, citationsInFull }: Page): boolean {
  return (
    analysis.settings.sampled === undefined &&
    citationsInFull.length === counted &&
    citationsInFull.every(({ text }) => text.length <= limits.citationLength)
  );
}

function filters(page: Page, concepts: readonly PageConcept[], hasOthers: boolean): Markup {
  const { ids } = page;
  const text = wording.concordance;
  const years = page.columns.map(({ from, name }) => html`<option value="${from}">${name}</option>`);
  const names = concepts.map((concept) => html`<option value="${concept.id}">${concept.label}</option>`);
  const others = hasOthers ? html`<option value="${OTHERS}">${page.say(text.others)}</option>` : '';
  const isWhole = showsEverySentence(page);
  const noHit = page.say(isWhole ? text.noHit : text.noHitHere);
  const searched = page.say(isWhole ? text.searchesAll : text.searchesPage, {
    counted: page.numbers.whole(page.counted),
  });
  const none = `${noHit} ${page.say(text.tryShorter)}`;
  const noneChosen = `${noHit} ${page.say(text.tryAll)}`;
  return html`<form class="filters" id="${ids('filters')}" role="search" hidden>
<p><label for="${ids('filter', 'text')}">${page.say(wording.page.search)}</label><input type="search" id="${ids('filter', 'text')}" autocomplete="off" spellcheck="false"></p>
<p><label for="${ids('filter', 'concept')}">${page.say(text.concept)}</label><select id="${ids('filter', 'concept')}"><option value="">${page.say(text.all)}</option>${names}${others}</select></p>
<p><label for="${ids('filter', 'year')}">${page.say(text.year)}</label><select id="${ids('filter', 'year')}"><option value="">${page.say(text.all)}</option>${years}</select></p>
<p><button type="reset">${page.say(text.clear)}</button></p>
<p class="count" role="status" id="${ids('filter', 'count')}" data-count="${text.count[page.language]}" data-none="${none}" data-none-chosen="${noneChosen}"></p>
<p class="searched">${searched}</p>
</form>
`;
}

/**
 * Every mention with its sentence, by concept in order of the alphabet and by year, then the other sentences; the
 * script adds search and filters.
 */
export function concordanceSection(page: Page): Markup | '' {
  if (page.concepts.length === 0) return '';
  const concepts = [...page.concepts].sort((a, b) => page.compare(a.label, b.label));
  const all = new Map<string, ConcordanceLine[]>(concepts.map((concept) => [concept.id, []]));
  for (const line of page.analysis.concordance) all.get(line.conceptId)?.push(line);
  let shown = 0;
  for (const concept of concepts) for (const lines of concept.lines.values()) shown += lines.length;
  const others = otherSentences(page);
  return section(
    {
      id: page.ids('concordance'),
      title: page.say(wording.concordance.title),
      intro: page.say(wording.concordance.intro),
    },
    capped(page, shown, page.analysis.concordance.length, wording.concordance.rule, 'concordance.csv'),
    filters(page, concepts, others.length > 0),
    html`<div id="${page.ids('hits')}" hidden></div><div id="${page.ids('evidence')}">${concepts.map((concept) => conceptBlock(page, concept, all.get(concept.id) ?? []))}${othersBlock(page, others)}</div>`,
  );
}
