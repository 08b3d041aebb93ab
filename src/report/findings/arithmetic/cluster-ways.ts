import { choose } from './choose.ts';

/**
 * In how many of all ways so many marked editions lie within a stretch of `span` or fewer, with `margin` or more empty
 * editions on both sides. A stretch of exactly w with a marked edition at each end holds the rest in
 * C(w − 2, marked − 2) ways and can begin at editions − w − 2·margin + 1 places.
 * @param marked 2 or more
 */
export function clusterWays(
  editions: number,
  marked: number,
  span: number,
  margin: number,
): { readonly ways: bigint; readonly all: bigint } {
  let ways = 0n;
  for (let width = marked; width <= Math.min(span, editions - 2 * margin); width++) {
    ways += BigInt(editions - width - 2 * margin + 1) * choose(width - 2, marked - 2);
  }
  return { ways, all: choose(editions, marked) };
}
