/** A copy of an array with room for twice as much, or for more where that is not enough; the new elements are 0. */
export function doubled<T extends Int32Array<ArrayBuffer> | Uint16Array<ArrayBuffer>>(from: T, least = 0): T {
  const ArrayOfItsKind = from.constructor as new (length: number) => T;
  const to = new ArrayOfItsKind(Math.max(least, from.length * 2));
  to.set(from);
  return to;
}
