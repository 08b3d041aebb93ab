import { sum } from 'd3-array';
import { kendallDistribution, MOST_EXACT_PAIRS } from './kendall-distribution.ts';
import { normalTwoSidedP } from './normal-two-sided-p.ts';
import { tieSizes } from './tie-sizes.ts';

/**
 * Mann-Kendall test of a series against time, exact with ties.
 *
 * `s` is concordant minus discordant pairs; `tau` is Kendall's τ-b, −1 to 1, null when the series does not vary; `p` is
 * two-sided: the share of all arrangements of these values with an |S| at least as large. An empty or constant series
 * has s 0, tau null, p 1. Beyond {@link MOST_EXACT_PAIRS} untied pairs `p` is the normal approximation with the variance
 * for ties and a continuity correction, and `method` says so.
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
  const s = kendallS(values);
  const sizes = tieSizes(values);
  const pairs = pairsAmong(values.length);
  const untied = pairs - sum(sizes, pairsAmong);
  const tau = untied === 0 ? null : s / Math.sqrt(untied * pairs);
  if (untied > MOST_EXACT_PAIRS) return { s, tau, p: normalP(s, values.length, sizes), method: 'normal' };
  return { s, tau, p: s === 0 ? 1 : 2 * kendallDistribution(sizes)[(untied - Math.abs(s)) / 2]!, method: 'exact' };
}

function kendallS(values: readonly number[]): number {
  let s = 0;
  for (let j = 1; j < values.length; j++) {
    const later = values[j]!;
    for (let i = 0; i < j; i++) {
      const earlier = values[i]!;
      if (later > earlier) s++;
      else if (later < earlier) s--;
    }
  }
  return s;
}

function pairsAmong(n: number): number {
  return (n * (n - 1)) / 2;
}

function normalP(s: number, n: number, sizes: readonly number[]): number {
  const ties = sum(sizes, (t) => t * (t - 1) * (2 * t + 5));
  const variance = (n * (n - 1) * (2 * n + 5) - ties) / 18;
  return normalTwoSidedP(Math.max(0, Math.abs(s) - 1) / Math.sqrt(variance));
}
