import type { EntryCursor } from './entry-cursor.ts';
import { compareBytes } from './id-bytes.ts';

/** The roots of entries of one subject, each once, as bytes; null when all have the same, as nearly always. */
export function unionRoots(entries: readonly EntryCursor[]): Uint8Array | null {
  const first = entries[0]!;
  if (entries.every((entry) => haveSameRoots(first, entry))) return null;
  return entries.map(rootsOf).reduce(join);
}

function haveSameRoots(a: EntryCursor, b: EntryCursor): boolean {
  return compareBytes(a.bytes, a.rootsStart, a.rootsEnd, b.bytes, b.rootsStart, b.rootsEnd) === 0;
}

function rootsOf({ bytes, rootsStart, rootsEnd }: EntryCursor): Uint8Array {
  return bytes.subarray(rootsStart, rootsEnd);
}

function join(some: Uint8Array, more: Uint8Array): Uint8Array {
  const known = pieces(some);
  const added = pieces(more).filter((piece) => !known.some((each) => Buffer.compare(each, piece) === 0));
  return Buffer.concat([...known, ...added]);
}

/** Each root with its length before it; an id is no longer than its word. */
function pieces(roots: Uint8Array): readonly Uint8Array[] {
  const found: Uint8Array[] = [];
  for (let at = 0; at < roots.length; ) {
    let [length, unit, place] = [0, 1, at];
    while (roots[place]! >= 0x80) {
      length += (roots[place++]! - 0x80) * unit;
      unit *= 0x80;
    }
    length += roots[place++]! * unit;
    found.push(roots.subarray(at, place + length));
    at = place + length;
  }
  return found;
}
