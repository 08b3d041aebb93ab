import { kendallDistribution } from './kendall-distribution.ts';
import { kendallNormalP } from './kendall-normal-p.ts';
import { untiedPairs } from './untied-pairs.ts';

/**
 * Untied pairs up to which p is exact: every series of 60 editions or fewer, and longer ones with few distinct values.
 * A limit by size, so that it is the same on every machine.
 */
const MOST_EXACT_PAIRS = (60 * 59) / 2;

/**
 * The two-sided p of Kendall's S for values with the given ties: the share of all their arrangements with an |S| at
 * least as large. Beyond {@link MOST_EXACT_PAIRS} untied pairs it is the normal approximation, and `method` says so.
 *
 * @param sizes how many times each distinct value stands
 */
export function kendallP(
  s: number,
  sizes: readonly number[],
): { readonly p: number; readonly method: 'exact' | 'normal' } {
  const untied = untiedPairs(sizes);
  if (untied > MOST_EXACT_PAIRS) return { p: kendallNormalP(s, sizes), method: 'normal' };
  return { p: s === 0 ? 1 : 2 * kendallDistribution(sizes)[(untied - Math.abs(s)) / 2]!, method: 'exact' };
}
