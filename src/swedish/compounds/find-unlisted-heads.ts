import type { Dictionary } from '../dictionary/dictionary.ts';
import { EndingFilter } from '../dictionary/ending-filter.ts';
import { BOUND_HEADS } from './bound-heads.ts';
import { IRREGULAR_VERBS } from './irregular-words.ts';
import { STRONG_PARTICIPLES } from './strong-participles.ts';

/** Bits for the thousand endings of the unlisted heads. */
const ENDING_BITS = 2 ** 14;

/**
 * Gives a function that tells where the longest end of a word begins that may be a head though nothing in the
 * dictionary begins so: those listed by hand, and nouns in -erska, which are led back to -are. The word's length when
 * there is none.
 */
export function findUnlistedHeads(dictionary: Dictionary): (word: string) => number {
  const unlisted = [...BOUND_HEADS, ...IRREGULAR_VERBS, ...STRONG_PARTICIPLES].filter(
    (head) => dictionary.longestBeginning(head, 0) < head.length,
  );
  const endings = EndingFilter.of(unlisted, ENDING_BITS);
  return (word) => (word.endsWith('erska') ? 0 : endings.startOfLongest(word));
}
