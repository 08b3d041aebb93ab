import { sum } from 'd3-array';
import { logGamma } from './log-gamma.ts';

/** Tables whose chance is the observed one's but for rounding count as equally likely, as in R. */
const TOLERANCE = 1 + 1e-7;

/**
 * Fisher's exact test, two-sided, of `a` among `sizeA` and `b` among `sizeB`: the chance, given a + b in all, of a table
 * no likelier than this one. Range above 0 to 1; 1 without any count. Words of one text are not independent, so for
 * word counts the p is on the small side.
 * Fisher (1935), "The logic of inductive inference"; R: `fisher.test`.
 */
export function fisherExact(a: number, b: number, sizeA: number, sizeB: number): number {
  const hits = a + b;
  const fewest = Math.max(0, hits - sizeB);
  const most = Math.min(hits, sizeA);
  const logs = Array.from({ length: most - fewest + 1 }, (_, i) => {
    const x = fewest + i;
    return logChoose(sizeA, x) + logChoose(sizeB, hits - x);
  });
  const peak = logs.reduce((largest, log) => Math.max(largest, log), Number.NEGATIVE_INFINITY);
  const weights = logs.map((log) => Math.exp(log - peak));
  const limit = weights[a - fewest]! * TOLERANCE;
  const whole = sum(weights);
  return sum(weights, (weight) => (weight <= limit ? weight : 0)) / whole;
}

function logChoose(n: number, k: number): number {
  return logGamma(n + 1) - logGamma(k + 1) - logGamma(n - k + 1);
}
