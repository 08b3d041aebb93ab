import { group, rollup } from 'd3-array';
import type { Citation, ConcordanceLine, TextMeasures, Variant } from '../../../records.ts';
import { capped } from '../capped.ts';
import { limits } from '../limits.ts';
import { markedText } from '../marked-text.ts';
import { html, type Markup } from '../markup.ts';
import type { Page } from '../page.ts';
import { section } from '../section.ts';
import { wording } from '../wording.ts';

function factsOf(page: Page, { distinction }: Citation, row: TextMeasures | undefined): string {
  const given = distinction === undefined ? [] : [distinction];
  if (row === undefined) return given.join('');
  const { numbers } = page;
  return [
    ...given,
    page.say(wording.page.words, { count: numbers.whole(row.words) }),
    page.say(row.sentences === 1 ? wording.citations.oneSentence : wording.citations.sentences, {
      count: numbers.whole(row.sentences),
    }),
    ...(row.lix === null ? [] : [page.say(wording.citations.lix, { value: numbers.whole(row.lix) })]),
    ...(row.mattr === null ? [] : [page.say(wording.citations.mattr, { value: numbers.decimal(row.mattr, 2) })]),
  ].join(' · ');
}

function conceptList(page: Page, lines: readonly ConcordanceLine[]): Markup | '' {
  const counts = [
    ...rollup(
      lines,
      (mentions) => mentions.length,
      (line) => line.conceptId,
    ),
  ].sort((a, b) => page.compare(page.nameOf(a[0]), page.nameOf(b[0])));
  if (counts.length === 0) return '';
  const names = counts.map(([id, count]) => {
    const href = page.conceptLink(id);
    const name = href === undefined ? page.nameOf(id) : html`<a href="${href}">${page.nameOf(id)}</a>`;
    return html`<li>${name}${count > 1 ? html` <small>${count}</small>` : ''}</li>`;
  });
  return html`<ul class="chips" aria-label="${page.say(wording.citations.concepts)}">${names}</ul>`;
}

function variantList(page: Page, variants: readonly Variant[]): Markup | '' {
  if (variants.length === 0) return '';
  const items = variants.slice(0, limits.variants).map((variant) => {
    const differences =
      variant.differences.length === 0
        ? page.say(wording.citations.sameWords)
        : variant.differences
            .slice(0, limits.quotations)
            .map((difference) => page.say(wording.citations.difference, difference))
            .join('; ');
    return html`<li>${page.say(wording.citations.variantLine, { document: variant.documentId, differences })}</li>`;
  });
  return html`<details><summary>${page.say(wording.citations.variants)}</summary><ul class="plain-list">${items}</ul></details>`;
}

/** The citations themselves, latest first, with their concepts marked. */
export function citationsSection(page: Page): Markup | '' {
  const { analysis } = page;
  if (analysis.citations.length === 0) return '';
  const lines = group(analysis.concordance, (line) => line.citationId);
  const measures = new Map(analysis.textMeasures.map((row) => [row.citationId, row]));
  const variants = group(analysis.variants, (variant) => variant.citationId);
  const article = (citation: Citation): Markup => {
    const id = page.ids('citation', citation.id);
    const own = lines.get(citation.id) ?? [];
    const text = citation.text.slice(0, limits.citationLength);
    const cut =
      text.length < citation.text.length ? html`<p class="note">${page.say(wording.citations.clipped)}</p>` : '';
    const heading = citation.recipient ?? citation.award ?? citation.id;
    return html`<article class="citation" id="${id}" aria-labelledby="${id}_name"><header><h3 id="${id}_name"><span class="year">${citation.year}</span> <bdi>${heading}</bdi></h3><p class="facts">${factsOf(page, citation, measures.get(citation.id))}</p></header>
<blockquote lang="sv">${markedText(text, own, page.nameOf)}</blockquote>${cut}${conceptList(page, own)}${variantList(page, variants.get(citation.id) ?? [])}</article>
`;
  };
  const intro = page.say(wording.citations.intro, { window: analysis.settings.mattrWindow });
  return section(
    { id: page.ids('citations'), title: page.say(wording.citations.title), intro },
    capped(page, page.citationsInFull.length, page.counted, wording.citations.rule, 'citations.csv'),
    page.citationsInFull.map(article),
  );
}
