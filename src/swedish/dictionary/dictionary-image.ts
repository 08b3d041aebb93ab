import type { SuffixRule } from './affixes.ts';
import { BeginningFilter } from './beginning-filter.ts';
import type { DictionaryTables } from './dictionary.ts';
import { FingerprintSet } from './fingerprint-set.ts';

/**
 * The expanded dictionary as one block of bytes: a header of 32-bit integers, a JSON text (key, flags, rules), the
 * beginnings, the form slots, the entry slots and the entry values. Integers have this machine's byte order; the mark tells.
 */
const MARK = 0x4d_4f_54_31;
const HEADER_LENGTH = 7;

interface Description {
  readonly key: string;
  readonly flagSets: readonly string[];
  readonly linkingRules: readonly (readonly [string, readonly SuffixRule[]])[];
}

/** The dictionary as bytes. `key` says what it was made of. */
export function writeImage(tables: DictionaryTables, key: string): Uint8Array {
  const { forms, entries, beginnings, flagSets, linkingRules } = tables;
  const description: Description = { key, flagSets, linkingRules: [...linkingRules] };
  const json = JSON.stringify(description);
  const text = new TextEncoder().encode(json + ' '.repeat(3));
  const textLength = text.length - (text.length % 4);
  const parts = [beginnings.bits, forms.slots, entries.slots, entries.values];
  const size = HEADER_LENGTH * 4 + textLength + parts.reduce((sum, part) => sum + part.byteLength, 0);
  const bytes = new Uint8Array(size);
  const header = new Int32Array(bytes.buffer, 0, HEADER_LENGTH);
  bytes.set(text.subarray(0, textLength), HEADER_LENGTH * 4);
  let at = HEADER_LENGTH * 4 + textLength;
  for (const part of parts) {
    bytes.set(new Uint8Array(part.buffer, part.byteOffset, part.byteLength), at);
    at += part.byteLength;
  }
  header.set([
    MARK,
    0,
    textLength,
    beginnings.bits.length,
    forms.slots.length,
    entries.slots.length,
    entries.values.length,
  ]);
  header[1] = checksum(bytes);
  return bytes;
}

/** Reads what `writeImage` wrote; undefined when the bytes are damaged, of another kind or made of something else. */
export function readImage(bytes: Uint8Array, key: string): DictionaryTables | undefined {
  if (bytes.byteOffset % 4 !== 0 || bytes.length < HEADER_LENGTH * 4 || bytes.length % 4 !== 0) return undefined;
  const header = new Int32Array(bytes.buffer, bytes.byteOffset, HEADER_LENGTH);
  const [mark, sum, textLength, beginningWords, formSlots, entrySlots, entryValues] = header as unknown as [
    number,
    number,
    number,
    number,
    number,
    number,
    number,
  ];
  const size = HEADER_LENGTH * 4 + textLength + (beginningWords + formSlots + entrySlots) * 4 + entryValues * 2;
  if (mark !== MARK || bytes.length !== size || checksum(bytes) !== sum) return undefined;
  let at = HEADER_LENGTH * 4;
  const json = new TextDecoder().decode(bytes.subarray(at, at + textLength));
  const description = JSON.parse(json) as Description;
  if (description.key !== key) return undefined;
  at += bytes.byteOffset + textLength;
  const beginnings = new Uint32Array(bytes.buffer, at, beginningWords);
  at += beginningWords * 4;
  const forms = new Int32Array(bytes.buffer, at, formSlots);
  at += formSlots * 4;
  const entries = new Int32Array(bytes.buffer, at, entrySlots);
  at += entrySlots * 4;
  return {
    forms: new FingerprintSet(forms, new Uint16Array(0)),
    entries: new FingerprintSet(entries, new Uint16Array(bytes.buffer, at, entryValues)),
    beginnings: new BeginningFilter(beginnings),
    flagSets: description.flagSets,
    linkingRules: new Map(description.linkingRules),
  };
}

/** A 32-bit sum of all bytes but the sum itself. */
function checksum(bytes: Uint8Array): number {
  const words = new Int32Array(bytes.buffer, bytes.byteOffset, bytes.length >> 2);
  let sum = words[0]!;
  for (let i = 2; i < words.length; i++) sum = Math.imul(sum ^ words[i]!, 0x01000193);
  return sum;
}
