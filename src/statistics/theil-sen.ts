import { kendallDistribution } from './kendall-distribution.ts';
import { selectRank } from './select-rank.ts';

/** The standard normal quantile of 0.975. */
const Z = 1.959963984540054;
const LONGEST_EXACT = 60;

/**
 * Theil-Sen slope: the median of the slopes between all pairs, per unit of `times` (real years, so that a skipped
 * edition is no shorter than it was).
 *
 * `slope` is null with fewer than two values; it is 0 when most values are equal, even where a trend test rejects, so the
 * counts must stand beside it. `interval` runs between two of the ordered slopes; its `confidence` is the smallest
 * possible that is 0.95 or more, exact for 60 values or fewer without ties, and both are null with fewer than five
 * values, for which no such interval exists.
 * Theil (1950); Sen (1968), "Estimates of the regression coefficient based on Kendall's tau".
 *
 * @param times distinct, in rising order, as many as the values
 */
export function theilSen(
  values: readonly number[],
  times: readonly number[],
): {
  readonly slope: number | null;
  readonly interval: { readonly low: number; readonly high: number } | null;
  readonly confidence: number | null;
} {
  const slopes = slopesByRank(values, times);
  const { count } = slopes;
  if (count === 0) return { slope: null, interval: null, confidence: null };
  const reach = values.length > LONGEST_EXACT ? normalReach(values.length) : exactReach(values.length);
  const first = reach === null ? 0 : Math.max(0, Math.floor((count - reach.width) / 2) - 1);
  const low = slopes.next(first);
  const slope = (slopes.next(Math.floor((count - 1) / 2)) + slopes.next(Math.floor(count / 2))) / 2;
  const high = slopes.next(count - 1 - first);
  if (reach === null) return { slope, interval: null, confidence: null };
  return { slope, interval: { low, high }, confidence: reach.confidence };
}

/** Slopes of zero are most of them in a series of rare words: they are counted, and only the others looked through. */
function slopesByRank(values: readonly number[], times: readonly number[]) {
  const count = (values.length * (values.length - 1)) / 2;
  const all = new Float64Array(count);
  let filled = 0;
  let falling = 0;
  for (let j = 1; j < values.length; j++) {
    for (let i = 0; i < j; i++) {
      const change = values[j]! - values[i]!;
      if (change === 0) continue;
      if (change < 0) falling++;
      all[filled++] = change / (times[j]! - times[i]!);
    }
  }
  const sloping = all.subarray(0, filled);
  const level = count - filled;
  let from = 0;
  return {
    count,
    /** The slope of a rank; no rank may be lower than the one before. */
    next(rank: number): number {
      if (rank >= falling && rank < falling + level) return 0;
      const place = rank < falling ? rank : rank - level;
      const slope = selectRank(sloping, place, from);
      from = place;
      return slope;
    },
  };
}

/** The width C for which the chance of |S| > C is 5 % or less: the interval's ranks are (M − C) / 2 and (M + C) / 2 + 1. */
function exactReach(n: number): { readonly width: number; readonly confidence: number } | null {
  const atMost = kendallDistribution(Array.from({ length: n }, () => 1));
  const discordant = atMost.findLastIndex((chance) => 2 * chance <= 0.05);
  if (discordant === -1) return null;
  const s = atMost.length - 1 - 2 * discordant;
  return { width: s - 2, confidence: 1 - 2 * atMost[discordant]! };
}

function normalReach(n: number): { readonly width: number; readonly confidence: number } {
  return { width: Z * Math.sqrt((n * (n - 1) * (2 * n + 5)) / 18), confidence: 0.95 };
}
