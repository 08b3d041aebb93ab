import type { LemmatizedToken, Quotation } from '../../src/records.ts';
import type { AnnotatedCitation } from '../stages/annotated-citation.ts';
import { quoteSentence } from './quote-sentence.ts';

interface Place {
  readonly each: AnnotatedCitation;
  readonly token: LemmatizedToken;
}

/**
 * Looks all content words up once, so that words can be quoted by any of their keys (a lemma, a family root): the first
 * sentence with such a word in the first and in the last citation that has one.
 * @param keysOf the keys of a word
 * @returns for a key one quotation, two, or none when no citation has such a word
 */
export function quoteWords(
  annotated: readonly AnnotatedCitation[],
  keysOf: (token: LemmatizedToken) => readonly string[],
): (key: string) => readonly Quotation[] {
  const ends = new Map<string, { readonly first: Place; last: Place }>();
  for (const each of annotated) {
    for (const token of each.content) {
      for (const key of keysOf(token)) {
        const known = ends.get(key);
        if (known === undefined) ends.set(key, { first: { each, token }, last: { each, token } });
        else if (known.last.each !== each) known.last = { each, token };
      }
    }
  }
  return (key) => {
    const found = ends.get(key);
    if (found === undefined) return [];
    const places = found.first.each === found.last.each ? [found.first] : [found.first, found.last];
    return places.map(({ each, token }) => quoteSentence(each, token.sentence, token.start, token.end));
  };
}
