import type { Comparison, ComparisonRow } from '../../../records.ts';
import { NOT_SWEDISH } from '../../not-swedish.ts';
import { capped } from '../capped.ts';
import { limits } from '../limits.ts';
import { html, type Markup } from '../markup.ts';
import type { Page } from '../page.ts';
import { quotationBlock } from '../quotation.ts';
import { section } from '../section.ts';
import { wordList } from '../word-list.ts';
import { wording } from '../wording.ts';

function item(page: Page, comparison: Comparison, row: ComparisonRow): Markup {
  const { numbers } = page;
  const href = page.conceptLink(row.conceptId);
  const name = page.nameOf(row.conceptId);
  const facts = [
    ...(row.juryDocuments > 0 ? [page.say(wording.comparison.inJury, { k: row.juryDocuments, n: page.counted })] : []),
    ...(row.textMentions > 0 ? [page.say(wording.comparison.inText, { count: numbers.whole(row.textMentions) })] : []),
  ];
  const source = page.say(wording.concordance.sourceText, { title: comparison.title });
  const quotations = row.textMentions === 0 ? [] : row.quotations.slice(0, limits.quotations);
  if (quotations.length === 0) {
    return html`<li><strong>${href === undefined ? name : html`<a href="${href}">${name}</a>`}</strong> <span>${facts.join(' · ')}</span></li>\n`;
  }
  const lines = quotations.map((quotation) => quotationBlock(page, quotation, undefined, source));
  return html`<li><details><summary><strong>${name}</strong> <span>${facts.join(' · ')}</span></summary><div class="lines">${lines}</div></details></li>\n`;
}

function comparisonOf(page: Page, comparison: Comparison): Markup {
  const column = (relation: ComparisonRow['relation'], title: string): Markup => {
    const rows = comparison.rows
      .filter((row) => row.relation === relation)
      .sort((a, b) => b.juryDocuments - a.juryDocuments || b.textMentions - a.textMentions);
    const shown = rows.slice(0, limits.concepts);
    const list =
      shown.length === 0
        ? html`<p class="none">${page.say(relation === 'only-text' ? wording.comparison.emptyText : wording.comparison.empty)}</p>`
        : html`<ul>${shown.map((row) => item(page, comparison, row))}</ul>`;
    const caution =
      relation === 'only-jury' && shown.length > 0
        ? html`<p class="note">${page.say(wording.comparison.noChecklist)}</p>`
        : '';
    return html`<div><h4>${title}</h4>${caution}${list}${capped(page, shown.length, rows.length, wording.comparison.rule, 'comparison.csv')}</div>\n`;
  };
  return html`<h3>${comparison.title} <span class="size">${page.say(wording.page.words, { count: page.numbers.whole(comparison.words) })}</span></h3>
${comparison.isSwedish ? '' : html`<p class="note">${page.say(NOT_SWEDISH)}</p>\n`}<div class="comparison">${column('shared', page.say(wording.comparison.shared))}${column('only-jury', page.say(wording.comparison.onlyJury))}${column('only-text', page.say(wording.comparison.onlyText))}</div>
${ownWordsOf(page, comparison)}`;
}

function ownWordsOf(page: Page, { title, ownWords }: Comparison): Markup | '' {
  if (ownWords.length === 0) return '';
  const shown = ownWords.slice(0, limits.ownWords);
  const count = page.numbers.whole(ownWords.length);
  return html`<h4 class="head">${page.say(wording.comparison.ownWords, { count })}</h4>
${wordList(page, shown, page.say(wording.concordance.sourceText, { title }))}
${capped(page, shown.length, ownWords.length, wording.comparison.ownWordsRule, 'own-words.csv')}`;
}

/** A municipality's own text held against the jury's concepts; nothing when there is no such text. */
export function comparisonSection(page: Page): Markup | '' {
  const { comparisons } = page.analysis;
  if (comparisons.length === 0) return '';
  const shown = comparisons.slice(0, limits.comparisons);
  return section(
    {
      id: page.ids('comparison'),
      title: page.say(wording.comparison.title),
      intro: page.say(wording.comparison.intro),
    },
    shown.map((comparison) => comparisonOf(page, comparison)),
    capped(page, shown.length, comparisons.length, wording.comparison.rule, 'comparison.csv'),
  );
}
