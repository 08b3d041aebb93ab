import type { Scratch } from './scratch.ts';

/**
 * Places in the order of their keys; those with equal keys stay as they stand.
 * @param keys whole numbers from 0 to `end` − 1, by place
 * @param name what the places are called in the scratch they are laid in
 */
export function orderBy(
  keys: ArrayLike<number>,
  places: Uint32Array,
  end: number,
  scratch: Scratch,
  name: string,
): Uint32Array {
  const next = scratch.take('next by key', Uint32Array, end + 1).fill(0);
  for (let i = 0; i < places.length; i++) next[keys[places[i]!]! + 1]!++;
  for (let key = 0; key < end; key++) next[key + 1]! += next[key]!;
  const ordered = scratch.take(name, Uint32Array, places.length);
  for (let i = 0; i < places.length; i++) ordered[next[keys[places[i]!]!]!++] = places[i]!;
  return ordered;
}
