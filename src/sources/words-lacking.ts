/** A stretch of so many words more is a sentence that one of two printings lacks, and no other wording. */
const OF_A_SENTENCE = 6;

/**
 * How many words more the other printing of a citation has than the counted text, in the stretches where it is longer
 * by a sentence: 0 when it merely words something otherwise.
 *
 * @param differences as `differingWords` gives them
 */
export function wordsLacking(differences: readonly { readonly more: number }[]): number {
  return differences.reduce((sum, { more }) => (more < OF_A_SENTENCE ? sum : sum + more), 0);
}
