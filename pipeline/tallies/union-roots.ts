import type { EntryCursor } from './entry-cursor.ts';
import { compareBytes } from './id-bytes.ts';

const NO_ROOTS = new Uint8Array();

/** The roots of entries of one subject, each once, as bytes; nearly always all entries have the same. */
export function unionRoots(entries: readonly EntryCursor[]): Uint8Array {
  let union = rootsOf(entries[0]!);
  for (let i = 1; i < entries.length; i++) {
    const roots = rootsOf(entries[i]!);
    if (compareBytes(union, 0, union.length, roots, 0, roots.length) !== 0) union = join(union, roots);
  }
  return union;
}

function rootsOf({ bytes, rootsStart, rootsEnd }: EntryCursor): Uint8Array {
  return rootsStart === rootsEnd ? NO_ROOTS : bytes.subarray(rootsStart, rootsEnd);
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
