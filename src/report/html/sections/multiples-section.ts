import { max, median, min, sum } from 'd3-array';
import { dataTable, numbersBelow } from '../data-table.ts';
import { rateBars, rateOf } from '../figures/rate-bars.ts';
import { type Content, html, type Markup } from '../markup.ts';
import type { Page } from '../page.ts';
import type { PageConcept } from '../page-concept.ts';
import { section } from '../section.ts';
import { verdictInBrief, verdictLabel } from '../verdict.ts';
import { wording } from '../wording.ts';

/** Texts of fewer words on average are short: one mention then makes a high rate. */
const shortText = 500;

/** One scale for all panels, unless most would be too low on it to see: below this part of the highest. */
const sharedFrom = 0.2;

function rateTable(page: Page): Markup {
  const columns = [
    { head: page.say(wording.heatmap.concept), kind: 'text' as const },
    ...page.columns.map((column) => ({ head: column.name, kind: 'figure' as const })),
  ];
  const rows = page.concepts.map((concept): readonly Content[] => [
    concept.label,
    ...page.columns.map((column) => page.numbers.decimal(rateOf(concept, column), 1)),
  ]);
  return dataTable(page, page.say(wording.multiples.caption), columns, rows);
}

function trendTable(page: Page): Markup {
  const { numbers } = page;
  const text = wording.multiples;
  const heads = [
    text.mentions,
    text.first,
    text.last,
    text.longestRun,
    text.perThousand,
    text.interval,
    text.presence,
    text.rate,
    text.length,
    text.attainable,
    text.adjusted,
    text.holds,
  ];
  const columns = [
    { head: page.say(wording.heatmap.concept), kind: 'text' as const },
    { head: page.say(text.verdict), kind: 'text' as const },
    { head: page.say(wording.heatmap.documents), kind: 'figure' as const },
    ...heads.map((head) => ({ head: page.say(head), kind: 'figure' as const })),
  ];
  const rows = page.concepts.map(({ label, trend }): readonly Content[] => [
    label,
    verdictInBrief(page, trend.verdict),
    page.say(wording.page.kOfN, { k: trend.documents, n: trend.ofCitations }),
    numbers.whole(trend.mentions),
    trend.firstYear,
    trend.lastYear,
    trend.longestRun,
    numbers.decimal(trend.perThousand, 1),
    `${numbers.decimal(trend.perThousandInterval.low, 1)}–${numbers.decimal(trend.perThousandInterval.high, 1)}`,
    numbers.decimal(trend.presence.p, 3),
    numbers.decimal(trend.rate.p, 3),
    numbers.decimal(trend.lengthAware.p, 3),
    numbers.decimal(trend.attainableP, 3),
    trend.q === null ? '–' : numbers.decimal(trend.q, 3),
    page.say(wording.page.kOfN, { k: trend.sensitivity.holds, n: trend.sensitivity.of }),
  ]);
  return dataTable(page, page.say(text.trendCaption), columns, rows);
}

function panel(page: Page, concept: PageConcept, top: number): Markup {
  const verdict = verdictLabel(page, concept.trend.verdict);
  const share = page.say(wording.page.kOfN, { k: concept.trend.documents, n: concept.trend.ofCitations });
  const href = page.conceptLink(concept.id);
  const name = href === undefined ? concept.label : html`<a href="${href}">${concept.label}</a>`;
  return html`<li class="multiple"><h3>${name}</h3><p>${share} · ${verdictInBrief(page, concept.trend.verdict)}</p>${rateBars(page, concept, top, verdict)}</li>\n`;
}

/** One panel a concept, on one scale where that can be read, with its verdict in words. */
export function multiplesSection(page: Page): Markup | '' {
  if (page.concepts.length === 0) return '';
  const { numbers } = page;
  const tops = page.recurring.map((concept) => max(page.columns, (column) => rateOf(concept, column)) ?? 0);
  const top = max(tops) ?? 0;
  const isShared = (median(tops) ?? 0) >= top * sharedFrom;
  const shortest = min(page.analysis.citations.length === 0 ? [] : page.analysis.textMeasures, (row) => row.words) ?? 0;
  const isShort = shortest > 0 && sum(page.columns, ({ words }) => words) / page.counted < shortText;
  const caution = isShort
    ? page.say(wording.multiples.shortTexts, {
        shortest: numbers.whole(shortest),
        rate: numbers.decimal(1000 / shortest, shortest > 200 ? 1 : 0),
      })
    : '';
  const intro = [page.say(isShared ? wording.multiples.intro : wording.multiples.ownScale), caution]
    .filter((part) => part !== '')
    .join(' ');
  return section(
    { id: page.ids('multiples'), title: page.say(wording.multiples.title), intro },
    html`<ul class="multiples">${page.recurring.map((concept, index) => panel(page, concept, isShared ? top : tops[index]!))}</ul>`,
    numbersBelow(page, rateTable(page), trendTable(page)),
  );
}
