import { logGamma } from './log-gamma.ts';

/**
 * The chance that `marked` places, drawn at random from `places` in a row, lie within a stretch of `span` or fewer with
 * `margin` or more empty places on both sides. Range 0 to 1. By counting: a stretch of exactly w places with a marked
 * one at each end holds the rest in C(w − 2, marked − 2) ways, and can begin at places − w − 2·margin + 1 places.
 *
 * @param marked 2 or more, and no more than `places`
 */
export function clusterProbability(places: number, marked: number, span: number, margin: number): number {
  const all = logChoose(places, marked);
  let sum = 0;
  for (let width = marked; width <= Math.min(span, places - 2 * margin); width++) {
    sum += (places - width - 2 * margin + 1) * Math.exp(logChoose(width - 2, marked - 2) - all);
  }
  return sum;
}

function logChoose(n: number, k: number): number {
  return logGamma(n + 1) - logGamma(k + 1) - logGamma(n - k + 1);
}
