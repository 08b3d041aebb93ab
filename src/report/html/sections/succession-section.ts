import type { Succession, Wording } from '../../../records.ts';
import { shareInOrder } from '../../share-in-order.ts';
import { capped } from '../capped.ts';
import { dataTable, numbersBelow } from '../data-table.ts';
import { yearStrip } from '../figures/year-strip.ts';
import { limits } from '../limits.ts';
import { html, type Markup } from '../markup.ts';
import { isClean, orderSuccessions } from '../order-successions.ts';
import type { Page } from '../page.ts';
import { quotationList } from '../quotation.ts';
import { section } from '../section.ts';
import { tellYears } from '../tell-years.ts';
import { wording } from '../wording.ts';

/** A concept's label; a word stands as it is, in italics and in Swedish. */
function subject(page: Page, side: Succession['from']): Markup {
  if (side.kind !== 'concept') return html`<i lang="sv">${page.subjectName(side)}</i>`;
  const href = page.conceptLink(side.id);
  return href === undefined ? html`${page.nameOf(side.id)}` : html`<a href="${href}">${page.nameOf(side.id)}</a>`;
}

/** `3 gånger`, `1 gång`. */
function times(page: Page, { mentions }: Succession['from']): string {
  const text = mentions === 1 ? wording.heatmap.once : wording.heatmap.times;
  return page.say(text, { count: page.numbers.whole(mentions) });
}

function pair(page: Page, succession: Succession): Markup {
  const { from, to, sharedYears, relation } = succession;
  const names = { from: page.subjectName(from), to: page.subjectName(to) };
  const strip = yearStrip(
    page,
    {
      id: page.ids('succession', from.kind, from.id, to.id, relation),
      title: page.say(wording.succession.svgTitle, names),
      description: page.say(wording.succession.description, {
        ...names,
        fromYears: tellYears(page, from.years),
        toYears: tellYears(page, to.years),
      }),
    },
    [
      { years: from.years, mark: 'ring' },
      { years: to.years, mark: 'dot' },
    ],
    true,
  );
  const counts = page.say(wording.succession.counts, {
    ...names,
    fromTimes: times(page, from),
    toTimes: times(page, to),
  });
  const shared =
    sharedYears.length === 0
      ? ''
      : html`<p class="note">${page.say(wording.succession.shared, { years: tellYears(page, sharedYears) })}</p>`;
  const early = to.years.filter((year) => year <= (from.years.at(-1) ?? 0));
  const unclean = isClean(succession)
    ? ''
    : html`<p class="note">${page.say(wording.succession.unclean, { to: names.to, years: tellYears(page, early) })}</p>`;
  return html`<li class="succession"><h3>${subject(page, from)} → ${subject(page, to)}</h3>${strip}<p class="facts">${counts}</p>${unclean}${shared}
<details><summary>${page.say(wording.succession.sentences)}</summary>${quotationList(page, succession.quotations)}</details></li>\n`;
}

/**
 * Pairs of words that belong together in the concept list where one gives way to the other, on the years of the corpus.
 */
export function successionSection(page: Page): Markup | '' {
  if (page.analysis.settings.lemmas === 'off') return '';
  const id = page.ids('succession');
  const title = page.say(wording.succession.title);
  const { successions } = page.analysis;
  if (successions.length === 0) return section({ id, title, intro: page.say(wording.succession.none) });
  const shown = orderSuccessions(successions).slice(0, limits.successions);
  const column = (head: Wording, kind: 'text' | 'figure') => ({ head: page.say(head), kind });
  const columns = [
    ...[wording.succession.older, wording.succession.newer].flatMap((side) => [
      column(side, 'text'),
      column(wording.multiples.mentions, 'figure'),
      column(wording.succession.years, 'text'),
    ]),
    column(wording.succession.inOrder, 'figure'),
  ];
  const rows = shown.map((pair) => [
    ...[pair.from, pair.to].flatMap((side) => [
      page.subjectName(side),
      page.numbers.whole(side.mentions),
      tellYears(page, side.years),
    ]),
    page.numbers.decimal(shareInOrder(pair), 2),
  ]);
  return section(
    { id, title, intro: page.say(wording.succession.intro) },
    html`<ul class="successions">${shown.map((succession) => pair(page, succession))}</ul>`,
    capped(page, shown.length, successions.length, wording.succession.rule, 'succession.csv'),
    numbersBelow(page, dataTable(page, page.say(wording.succession.caption), columns, rows)),
  );
}
