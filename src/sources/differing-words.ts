import { wordsOf } from './compare-wording.ts';

/** Longer texts are not held against each other word by word: the table of their words grows with the square. */
const MOST_WORDS = 3_000;
/** Words shown at each end of a stretch that is told as a whole. */
const SHOWN = 10;

/** A stretch of words where two texts differ; empty where only the other has words. */
interface Difference {
  readonly counted: string;
  readonly variant: string;
  /** How many words more the variant has there; below 0 for fewer. */
  readonly more: number;
}

/**
 * Where the words of two printings differ, by the longest common subsequence of their words. Case counts, marks and
 * layout do not. A stretch that only one of them has stands against an empty string.
 *
 * Of texts of more than 3,000 words what begins and ends alike is set aside first. If more than 3,000 words are left,
 * all of them are one difference, of which the first and last ten words are given, with … for the rest.
 *
 * @returns in the order of the texts; empty when the words are the same
 */
export function differingWords(counted: string, variant: string): readonly Difference[] {
  const a = wordsOf(counted);
  const b = wordsOf(variant);
  if (fits(a, b)) return byTable(a, b);
  const start = commonStart(a, b);
  const end = commonStart(a.slice(start).toReversed(), b.slice(start).toReversed());
  const [restA, restB] = [a, b].map((words) => words.slice(start, words.length - end)) as [string[], string[]];
  return fits(restA, restB)
    ? byTable(restA, restB)
    : [{ counted: abridged(restA), variant: abridged(restB), more: restB.length - restA.length }];
}

function fits(a: readonly string[], b: readonly string[]): boolean {
  return Math.max(a.length, b.length) <= MOST_WORDS;
}

/** How many words two lists have in common from their beginning. */
function commonStart(a: readonly string[], b: readonly string[]): number {
  let length = 0;
  while (length < a.length && length < b.length && a[length] === b[length]) length += 1;
  return length;
}

function abridged(words: readonly string[]): string {
  if (words.length <= 2 * SHOWN) return words.join(' ');
  return [...words.slice(0, SHOWN), '…', ...words.slice(-SHOWN)].join(' ');
}

function byTable(a: readonly string[], b: readonly string[]): readonly Difference[] {
  const lengths = commonLengths(a, b);
  const differences: Difference[] = [];
  let left: string[] = [];
  let right: string[] = [];
  const close = () => {
    if (left.length + right.length > 0)
      differences.push({ counted: left.join(' '), variant: right.join(' '), more: right.length - left.length });
    left = [];
    right = [];
  };
  let i = 0;
  let j = 0;
  while (i < a.length || j < b.length) {
    if (i < a.length && j < b.length && a[i] === b[j]) {
      close();
      i += 1;
      j += 1;
    } else if (j >= b.length || (i < a.length && lengths[i + 1]![j]! >= lengths[i]![j + 1]!)) {
      left.push(a[i]!);
      i += 1;
    } else {
      right.push(b[j]!);
      j += 1;
    }
  }
  close();
  return differences;
}

/** Lengths of the longest common subsequences of all tails of two word lists, of at most `MOST_WORDS` each. */
function commonLengths(a: readonly string[], b: readonly string[]): readonly Uint16Array[] {
  const lengths = Array.from({ length: a.length + 1 }, () => new Uint16Array(b.length + 1));
  for (let i = a.length - 1; i >= 0; i -= 1) {
    for (let j = b.length - 1; j >= 0; j -= 1) {
      lengths[i]![j] = a[i] === b[j] ? lengths[i + 1]![j + 1]! + 1 : Math.max(lengths[i + 1]![j]!, lengths[i]![j + 1]!);
    }
  }
  return lengths;
}
