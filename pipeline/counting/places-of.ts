import type { Scratch } from './scratch.ts';

/** The places 0 … `count` − 1, laid in a scratch. */
export function placesOf(count: number, scratch: Scratch): Uint32Array {
  const places = scratch.take('places', Uint32Array, count);
  for (let place = 0; place < count; place++) places[place] = place;
  return places;
}
