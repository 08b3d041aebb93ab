import type { NewWord, UnsaidWord } from '../../records.ts';
import { html, type Markup } from './markup.ts';
import type { Page } from './page.ts';
import { quotationBlock } from './quotation.ts';
import { wording } from './wording.ts';

/**
 * Words, each with how often it stands, what is related to it, and its sentence to open. `source` is as in
 * `quotationBlock`.
 */
export function wordList(page: Page, words: readonly (UnsaidWord | NewWord)[], source?: string): Markup {
  const items = words.map((word) => {
    const { lemma, quotation } = word;
    const facts = factsOf(page, word);
    const sentence = quotationBlock(page, quotation, page.citation(quotation.citationId), source);
    return html`<li><details><summary><i lang="sv">${lemma}</i>${facts === '' ? '' : html` <span class="when">${facts}</span>`}</summary><div class="lines">${sentence}</div></details></li>\n`;
  });
  return html`<ul class="words">${items}</ul>`;
}

function factsOf(page: Page, word: UnsaidWord | NewWord): string {
  const { mentions, relatives, sharing } = word;
  const documents = 'documents' in word ? word.documents : 1;
  return [
    ...(documents > 1 ? [page.say(wording.words.inCitations, { count: page.numbers.whole(documents) })] : []),
    ...(mentions > documents ? [page.say(wording.heatmap.times, { count: page.numbers.whole(mentions) })] : []),
    ...(relatives.length > 0 ? [page.say(wording.words.relatives, { names: relatives.join(', ') })] : []),
    ...(sharing.length > 0 ? [page.say(wording.words.sharing, { names: sharing.join(', ') })] : []),
  ].join(' · ');
}
