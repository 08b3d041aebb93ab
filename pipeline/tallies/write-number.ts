/** Bytes that a number takes at the most. */
export const LONGEST_NUMBER = 8;

/**
 * Writes a whole number from 0 to 2⁵³ − 1: seven bits a byte, the lowest first, the high bit on all bytes but the last.
 * @returns the place behind it
 */
export function writeNumber(value: number, into: Uint8Array, start: number): number {
  let at = start;
  let rest = value;
  while (rest >= 0x80) {
    into[at++] = (rest % 0x80) + 0x80;
    rest = Math.floor(rest / 0x80);
  }
  into[at++] = rest;
  return at;
}
