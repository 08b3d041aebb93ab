/** By how much an array grows: there are millions of elements, and twice as many would often stand empty. */
const GROWTH = 1.5;
/** The length stays a multiple of it, for arrays whose elements belong together by twos or fours. */
const STEP = 4;

/**
 * A copy of an array with room for half as much again, or for more where that is not enough; the new elements are 0.
 */
export function enlarged<T extends Int32Array<ArrayBuffer> | Uint16Array<ArrayBuffer>>(from: T, least = 0): T {
  const ArrayOfItsKind = from.constructor as new (length: number) => T;
  const to = new ArrayOfItsKind(Math.ceil(Math.max(least, from.length * GROWTH) / STEP) * STEP);
  to.set(from);
  return to;
}
