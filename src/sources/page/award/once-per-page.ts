import type { AwardNames } from './award-names.ts';

/**
 * A reading of sentences that is done once for each sentence of a page: a page's parts read the same sentence by turns,
 * as a paragraph, as a lead, as what stands above a text. What was read is kept as long as the page's names are, and
 * there is no more of it than of the page.
 *
 * @param read takes a sentence and the page's awards
 */
export function oncePerPage<T extends object>(
  read: (sentence: string, names: AwardNames) => T,
): (sentence: string, names: AwardNames) => T {
  const ofPages = new WeakMap<AwardNames, Map<string, T>>();
  return (sentence, names) => {
    const ofPage = ofPages.get(names) ?? new Map<string, T>();
    ofPages.set(names, ofPage);
    const known = ofPage.get(sentence);
    if (known !== undefined) return known;
    const facts = read(sentence, names);
    ofPage.set(sentence, facts);
    return facts;
  };
}
