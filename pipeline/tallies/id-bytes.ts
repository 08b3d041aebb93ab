import { writeNumber } from './write-number.ts';

/** Bytes of a code unit at the most. */
export const LONGEST_UNIT = 3;

/**
 * Writes an id, the code units from `from` to `to`, each as a number: any string has its own bytes, lone surrogates
 * too, and a letter of English takes one. Gives the place behind it.
 */
export function writeId(units: Uint16Array, from: number, to: number, into: Uint8Array, start: number): number {
  let at = start;
  for (let i = from; i < to; i++) {
    const unit = units[i]!;
    if (unit < 0x80) into[at++] = unit;
    else at = writeNumber(unit, into, at);
  }
  return at;
}

/** The id that the bytes from `start` to `end` hold. */
export function readId(bytes: Uint8Array, start: number, end: number): string {
  let id = '';
  for (let at = start; at < end; ) {
    let unit = 0;
    let shift = 0;
    let byte: number;
    do {
      byte = bytes[at++]!;
      unit |= (byte & 0x7f) << shift;
      shift += 7;
    } while (byte >= 0x80 && at < end);
    id += String.fromCharCode(unit);
  }
  return id;
}

/** FNV-1a of the bytes from `start` to `end`, 0 to 2³² − 1: entries stand in the order of it. */
export function hashBytes(bytes: Uint8Array, start: number, end: number): number {
  let hash = 0x811c9dc5;
  for (let at = start; at < end; at++) hash = Math.imul(hash ^ bytes[at]!, 0x01000193);
  return hash >>> 0;
}

/** Compares two stretches of bytes, byte by byte and then by length: below 0, 0 or above. */
export function compareBytes(
  a: Uint8Array,
  aStart: number,
  aEnd: number,
  b: Uint8Array,
  bStart: number,
  bEnd: number,
): number {
  const length = Math.min(aEnd - aStart, bEnd - bStart);
  for (let i = 0; i < length; i++) {
    const difference = a[aStart + i]! - b[bStart + i]!;
    if (difference !== 0) return difference;
  }
  return aEnd - aStart - (bEnd - bStart);
}

/** The code units of an id. */
export function unitsOf(id: string): Uint16Array {
  return Uint16Array.from({ length: id.length }, (_, at) => id.charCodeAt(at));
}

/** An id as bytes. */
export function idBytes(id: string): Uint8Array {
  const bytes = new Uint8Array(id.length * LONGEST_UNIT);
  return bytes.subarray(0, writeId(unitsOf(id), 0, id.length, bytes, 0));
}
