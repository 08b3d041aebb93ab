import { awardsCompared } from '../../awards-compared.ts';
import { newWordsOrder } from '../../new-words-order.ts';
import { noveltySentence } from '../../novelty-sentence.ts';
import { capped } from '../capped.ts';
import { composeWording } from '../compose-wording.ts';
import { dataTable, numbersBelow } from '../data-table.ts';
import { limits } from '../limits.ts';
import { listParts } from '../list-parts.ts';
import { html, type Markup } from '../markup.ts';
import type { Page } from '../page.ts';
import { section } from '../section.ts';
import { wordList } from '../word-list.ts';
import { wording } from '../wording.ts';

/**
 * What the latest edition has that none before it had: words, each with its sentence, and concepts; nothing when it is
 * the only one.
 */
export function noveltySection(page: Page): Markup | '' {
  const { novelties } = page.analysis;
  const latest = novelties.at(-1);
  if (latest === undefined) return '';
  const awards = awardsCompared(page.analysis.citations, latest.year, page.language);
  const shown = latest.words.slice(0, limits.newWords);
  return section(
    {
      id: page.ids('novelty'),
      title: page.say(wording.novelty.title),
      intro: noveltySentence(novelties, page.language),
    },
    awards === null ? '' : html`<p class="note">${awards}</p>`,
    html`<h3 class="head">${page.say(wording.novelty.words)}</h3>`,
    shown.length === 0 ? html`<p class="none">${page.say(wording.novelty.none)}</p>` : wordList(page, shown),
    capped(page, shown.length, latest.words.length, newWordsOrder(latest), 'new-words.csv'),
    firstConcepts(page, latest.year),
    numbersOf(page),
  );
}

function firstConcepts(page: Page, year: number): Markup {
  const names = page.analysis.conceptTrends
    .filter(({ firstYear }) => firstYear === year)
    .map(({ id }) => id)
    .sort((a, b) => page.compare(page.nameOf(a), page.nameOf(b)))
    .map((id) => {
      const href = page.conceptLink(id);
      return href === undefined ? html`${page.nameOf(id)}` : html`<a href="${href}">${page.nameOf(id)}</a>`;
    });
  const said =
    names.length === 0
      ? page.say(wording.novelty.noConcept)
      : composeWording(wording.novelty.concepts[page.language], { names: listParts(page, names, limits.newConcepts) });
  return html`<p class="note">${said}</p>`;
}

function numbersOf(page: Page): Markup {
  const { numbers } = page;
  const columns = [
    { head: page.say(wording.concordance.year), kind: 'text' as const },
    ...[wording.novelty.contentWords, wording.novelty.newWords, wording.novelty.share].map((head) => ({
      head: page.say(head),
      kind: 'figure' as const,
    })),
  ];
  const rows = page.analysis.novelties.map(({ year, lemmas, words }) => [
    `${year}`,
    numbers.whole(lemmas),
    numbers.whole(words.length),
    lemmas === 0 ? '–' : numbers.percent(words.length / lemmas),
  ]);
  return numbersBelow(page, dataTable(page, page.say(wording.novelty.caption), columns, rows));
}
