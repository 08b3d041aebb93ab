import { kendallP } from './kendall-p.ts';
import { sizesOfRuns } from './sizes-of-runs.ts';
import { sortCountingInversions } from './sort-counting-inversions.ts';
import { untiedPairs } from './untied-pairs.ts';

/**
 * Mann-Kendall test of a series against time, exact with ties.
 *
 * `s` is rising minus falling pairs; `tau` is Kendall's τ-b, −1 to 1, null when the series does not vary; `p` is
 * two-sided, exact but for very long series (`kendallP`). An empty or constant series has s 0, tau null, p 1.
 * Mann (1945), "Nonparametric tests against trend"; Kendall (1970), *Rank Correlation Methods*.
 *
 * @param values oldest first, one for each distinct time
 */
export function mannKendall(values: readonly number[]): {
  readonly s: number;
  readonly tau: number | null;
  readonly p: number;
  readonly method: 'exact' | 'normal';
} {
  const sorted = Float64Array.from(values);
  const falling = sortCountingInversions(sorted);
  const sizes = sizesOfRuns(sorted);
  const untied = untiedPairs(sizes);
  const s = untied - 2 * falling;
  const pairs = (values.length * (values.length - 1)) / 2;
  return { s, tau: untied === 0 ? null : s / Math.sqrt(untied * pairs), ...kendallP(s, sizes) };
}
