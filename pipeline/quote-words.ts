import type { LemmatizedToken, Quotation } from '../src/records.ts';
import type { AnnotatedCitation } from './annotate-citation.ts';
import { quoteSentence } from './quote-sentence.ts';

/**
 * The first sentence with a wanted word in the earliest and in the latest year that has one.
 * @returns one quotation, two, or none when no citation has such a word
 */
export function quoteWords(
  annotated: readonly AnnotatedCitation[],
  isWanted: (token: LemmatizedToken) => boolean,
): readonly Quotation[] {
  const found = annotated.flatMap((each) => {
    const token = each.content.find(isWanted);
    return token === undefined ? [] : [{ each, token }];
  });
  const ends = found.length > 1 ? [found[0]!, found.at(-1)!] : found;
  return ends.map(({ each, token }) => quoteSentence(each, token.sentence, token.start, token.end));
}
