import { sum } from 'd3-array';
import { logGamma } from './log-gamma.ts';
import { tieSizes } from './tie-sizes.ts';

/**
 * The smallest two-sided p that {@link mannKendall} could give for these values in any order: 2 of all their
 * arrangements, which for "present in k of n" is 2 / C(n, k). 1 when the values do not vary. Range above 0 to 1.
 * Tarone (1990), "A modified Bonferroni method for discrete data".
 */
export function attainableP(values: readonly number[]): number {
  const sizes = tieSizes(values);
  if (sizes.length < 2) return 1;
  const logArrangements = logGamma(values.length + 1) - sum(sizes, (size) => logGamma(size + 1));
  return Math.min(1, 2 * Math.exp(-logArrangements));
}
