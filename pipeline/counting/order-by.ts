/**
 * Places in the order of their keys; those with equal keys stay as they stand.
 * @param keys whole numbers from 0 to `end` − 1, by place
 */
export function orderBy(keys: ArrayLike<number>, places: Uint32Array, end: number): Uint32Array {
  const next = new Uint32Array(end + 1);
  for (let i = 0; i < places.length; i++) next[keys[places[i]!]! + 1]!++;
  for (let key = 0; key < end; key++) next[key + 1]! += next[key]!;
  const ordered = new Uint32Array(places.length);
  for (let i = 0; i < places.length; i++) ordered[next[keys[places[i]!]!]!++] = places[i]!;
  return ordered;
}
