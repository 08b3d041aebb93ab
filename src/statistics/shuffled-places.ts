import { shuffler } from 'd3-array';
import { randomGenerator } from './random-generator.ts';

/** Families of several kinds are shuffled alike: what was last asked for, and its answer. */
let last: { readonly key: string; readonly places: Uint32Array } | null = null;

/**
 * The places 0 to `count` − 1 in random order, `shuffles` times over: the first order stands in the first `count`
 * elements, and so on. The same seed gives the same orders.
 *
 * @param seed a whole number
 */
export function shuffledPlaces(count: number, shuffles: number, seed: number): Uint32Array {
  const key = `${count} ${shuffles} ${seed}`;
  if (last?.key === key) return last.places;
  const shuffle = shuffler(randomGenerator(seed));
  const order = Uint32Array.from({ length: count }, (_, i) => i);
  const places = new Uint32Array(count * shuffles);
  for (let start = 0; start < places.length; start += count) places.set(shuffle(order), start);
  last = { key, places };
  return places;
}
