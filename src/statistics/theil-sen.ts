import { kendallDistribution } from './kendall-distribution.ts';
import { selectRank } from './select-rank.ts';

/** The standard normal quantile of 0.975. */
const Z = 1.959963984540054;
const LONGEST_EXACT = 60;

/**
 * Theil-Sen slope: the median of the slopes between all pairs, per unit of `times` (real years, so that a skipped
 * edition is no shorter than it was).
 *
 * `slope` is null with fewer than two values; it is 0 when most values are equal, even where a trend test rejects, so
 * the counts must stand beside it. `interval` runs between two of the ordered slopes; its `confidence` is the smallest
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
  const count = (values.length * (values.length - 1)) / 2;
  if (count === 0) return { slope: null, interval: null, confidence: null };
  const slopeOf = slopesByRank(values, times);
  const reach = values.length > LONGEST_EXACT ? normalReach(values.length) : exactReach(values.length);
  const first = reach === null ? 0 : Math.max(0, Math.floor((count - reach.width) / 2) - 1);
  const last = count - 1 - first;
  const low = slopeOf(first, 0, count - 1);
  const high = slopeOf(last, first, count - 1);
  const middle = slopeOf(Math.floor((count - 1) / 2), first, last);
  const slope = (middle + slopeOf(Math.floor(count / 2), Math.floor((count - 1) / 2), last)) / 2;
  if (reach === null) return { slope, interval: null, confidence: null };
  return { slope, interval: { low, high }, confidence: reach.confidence };
}

/**
 * Where slopes are laid, of one series after another: a long one's would else be many fresh pages of memory each time.
 */
let room = new Float64Array(0);

/**
 * Gives the slope of a rank, looked for between two ranks that were given before, or the ends. Falling slopes stand
 * first and rising ones last, with as many zeros between them as there are level pairs, which are most of a rare
 * word's.
 */
function slopesByRank(values: readonly number[], times: readonly number[]) {
  const count = (values.length * (values.length - 1)) / 2;
  if (room.length < count) room = new Float64Array(count);
  const slopes = room;
  let falling = 0;
  let rising = count;
  for (let j = 1; j < values.length; j++) {
    const value = values[j]!;
    const time = times[j]!;
    for (let i = 0; i < j; i++) {
      const change = value - values[i]!;
      if (change < 0) slopes[falling++] = change / (time - times[i]!);
      else if (change > 0) slopes[--rising] = change / (time - times[i]!);
    }
  }
  return (rank: number, lowest: number, highest: number): number => {
    if (rank < falling) return selectRank(slopes, rank, lowest, Math.min(highest, falling - 1));
    return rank < rising ? 0 : selectRank(slopes, rank, Math.max(lowest, rising), highest);
  };
}

/**
 * The width C for which the chance of |S| > C is 5 % or less: the interval's ranks are (M − C) / 2 and (M + C) / 2 + 1.
 */
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
