import { sum } from 'd3-array';
import { kendallDistribution } from './kendall-distribution.ts';
import { normalTwoSidedP } from './normal-two-sided-p.ts';

/**
 * Untied pairs up to which p is exact: every series of 60 editions or fewer, and longer ones with few distinct values.
 * A limit by size, so that it is the same on every machine.
 */
const MOST_EXACT_PAIRS = (60 * 59) / 2;

/**
 * The two-sided p of Kendall's S for values with the given ties: the share of all their arrangements with an |S| at
 * least as large. Beyond {@link MOST_EXACT_PAIRS} untied pairs it is the normal approximation with the variance for ties
 * and a continuity correction, and `method` says so.
 *
 * @param sizes how many times each distinct value stands
 */
export function kendallP(
  s: number,
  sizes: readonly number[],
): { readonly p: number; readonly method: 'exact' | 'normal' } {
  const untied = untiedPairs(sizes);
  if (untied > MOST_EXACT_PAIRS) return { p: normalP(s, sizes), method: 'normal' };
  return { p: s === 0 ? 1 : 2 * kendallDistribution(sizes)[(untied - Math.abs(s)) / 2]!, method: 'exact' };
}

/** Pairs of unequal values: the largest |S| there can be. */
export function untiedPairs(sizes: readonly number[]): number {
  return pairsAmong(sum(sizes)) - sum(sizes, pairsAmong);
}

function pairsAmong(n: number): number {
  return (n * (n - 1)) / 2;
}

function normalP(s: number, sizes: readonly number[]): number {
  const n = sum(sizes);
  const ties = sum(sizes, (t) => t * (t - 1) * (2 * t + 5));
  const variance = (n * (n - 1) * (2 * n + 5) - ties) / 18;
  return normalTwoSidedP(Math.max(0, Math.abs(s) - 1) / Math.sqrt(variance));
}
