/** A stretch of so many words more is a sentence that one of two printings lacks, and no other wording. */
const OF_A_SENTENCE = 6;

/**
 * How many words the other printing of a citation has where the counted text has none, in stretches as long as a
 * sentence: 0 when it merely words something otherwise.
 *
 * @param differences as `differingWords` gives them
 */
export function wordsLacking(differences: readonly { readonly counted: string; readonly variant: string }[]): number {
  return differences
    .map(({ counted, variant }) => lengthOf(variant) - lengthOf(counted))
    .filter((more) => more >= OF_A_SENTENCE)
    .reduce((sum, more) => sum + more, 0);
}

function lengthOf(words: string): number {
  return words === '' ? 0 : words.split(' ').length;
}
