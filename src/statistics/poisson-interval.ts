import { regularizedGamma } from './regularized-gamma.ts';

interface Interval {
  readonly low: number;
  readonly high: number;
}

/** By count and confidence. */
const known = new Map<string, Interval>();

/**
 * Exact confidence interval for the mean of a Poisson count, in counts; divide by the words for a rate.
 * A count of 0 has the low end 0 and a high end above 0 (3.69 at 95 %).
 * Garwood (1936), "Fiducial limits for the Poisson distribution": halves of chi-square quantiles; R: `poisson.test`.
 * Remembered, for most words are as rare as many others.
 *
 * @param count whole number, 0 or more
 * @param confidence between 0 and 1
 */
export function poissonInterval(count: number, confidence = 0.95): Interval {
  const key = `${count} ${confidence}`;
  const found = known.get(key) ?? findInterval(count, (1 - confidence) / 2);
  known.set(key, found);
  return found;
}

function findInterval(count: number, tail: number): Interval {
  const beyond = count + 20 + 20 * Math.sqrt(count + 1);
  return {
    low: count === 0 ? 0 : bisect((mean) => regularizedGamma(count, mean).lower - tail, 0, beyond),
    high: bisect((mean) => tail - regularizedGamma(count + 1, mean).upper, 0, beyond),
  };
}

/** Where a function that rises from below 0 at `low` to above 0 at `high` crosses it, to the last bit. */
function bisect(rising: (x: number) => number, low: number, high: number): number {
  const middle = (low + high) / 2;
  if (middle <= low || middle >= high) return middle;
  return rising(middle) < 0 ? bisect(rising, middle, high) : bisect(rising, low, middle);
}
