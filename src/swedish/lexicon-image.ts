import { createHash } from 'node:crypto';
import type { SuffixRule } from './dictionary/affixes.ts';
import type { DictionaryTables } from './dictionary/dictionary.ts';
import { EndingFilter } from './dictionary/ending-filter.ts';
import { PackedPrints } from './dictionary/packed-prints.ts';
import { PrintFilter } from './dictionary/print-filter.ts';
import { WordGraph } from './dictionary/word-graph.ts';
import type { ListedForms } from './lexicon/listed-forms.ts';
import { PackedReadings, type ReadingTables } from './lexicon/packed-readings.ts';

/** What of the lexicon is costly to make and quick to read. */
export interface LexiconTables {
  readonly dictionary: DictionaryTables;
  readonly listed: ListedForms;
}

/**
 * The tables as one block of bytes: a header of 32-bit integers (a mark, the hash of all that follows, the length of
 * the text), a JSON text, and the arrays, each at a multiple of four bytes. Integers have this machine's byte order;
 * the mark tells.
 */
const MARK = 0x4d_4f_54_32;
const HASH_LENGTH = 20;
const HASHED_FROM = 4 + HASH_LENGTH;
const TEXT_FROM = HASHED_FROM + 4;

interface Description {
  readonly key: string;
  /** Lengths of the arrays, in order. */
  readonly lengths: readonly number[];
  readonly alphabet: string;
  readonly flagSets: readonly string[];
  readonly linkingRules: readonly (readonly [string, readonly SuffixRule[]])[];
  readonly irregular: Pick<ReadingTables, 'lemmas' | 'kinds'>;
  readonly inhabitants: Pick<ReadingTables, 'lemmas' | 'kinds'>;
}

type NumberArray = Uint32Array | Int32Array | Uint16Array;

/**
 * The tables as bytes. `key` says what they were made of.
 * @param allocate gives the memory to lay them in
 */
export function writeImage<Memory extends ArrayBufferLike = ArrayBuffer>(
  tables: LexiconTables,
  key: string,
  allocate: (size: number) => Memory,
): Uint8Array<Memory> {
  const { dictionary, listed } = tables;
  const arrays = arraysOf(tables);
  const description: Description = {
    key,
    lengths: arrays.map(({ length }) => length),
    alphabet: dictionary.words.tables.alphabet,
    flagSets: dictionary.flagSets,
    linkingRules: [...dictionary.linkingRules],
    irregular: textsOf(listed.irregular.tables),
    inhabitants: textsOf(listed.inhabitants.tables),
  };
  const text = new TextEncoder().encode(JSON.stringify(description));
  const size = arrays.reduce((sum, { byteLength }) => sum + padded(byteLength), TEXT_FROM + padded(text.length));
  const bytes = new Uint8Array(allocate(size));
  const header = new Uint32Array(bytes.buffer, 0, TEXT_FROM / 4);
  header[0] = MARK;
  header[HASHED_FROM / 4] = text.length;
  bytes.set(text, TEXT_FROM);
  let at = TEXT_FROM + padded(text.length);
  for (const { buffer, byteOffset, byteLength } of arrays) {
    bytes.set(new Uint8Array(buffer, byteOffset, byteLength), at);
    at += padded(byteLength);
  }
  bytes.set(hashOf(bytes), 4);
  return bytes;
}

/**
 * Reads what `writeImage` wrote, copying nothing; undefined when the bytes are damaged, of another kind or made of
 * something else.
 */
export function readImage(bytes: Uint8Array, key: string): LexiconTables | undefined {
  if (bytes.byteOffset % 4 !== 0 || bytes.length < TEXT_FROM) return undefined;
  const header = new Uint32Array(bytes.buffer, bytes.byteOffset, TEXT_FROM / 4);
  if (header[0] !== MARK || !hashOf(bytes).equals(bytes.subarray(4, HASHED_FROM))) return undefined;
  const textLength = header[HASHED_FROM / 4]!;
  const text = Buffer.from(bytes.buffer, bytes.byteOffset + TEXT_FROM, textLength).toString();
  const { lengths, ...description } = JSON.parse(text) as Description;
  if (description.key !== key) return undefined;
  let at = bytes.byteOffset + TEXT_FROM + padded(textLength);
  let number = 0;
  const next = <T extends NumberArray>(kind: new (buffer: ArrayBufferLike, from: number, length: number) => T): T => {
    const array = new kind(bytes.buffer, at, lengths[number++]!);
    at += padded(array.byteLength);
    return array;
  };
  // In the order of `arraysOf`.
  const nextPrints = () =>
    new PackedPrints({ starts: next(Uint32Array), lows: next(Int32Array), rests: next(Uint16Array) });
  const nextReadings = (texts: Pick<ReadingTables, 'lemmas' | 'kinds'>) =>
    new PackedReadings({
      forms: nextPrints(),
      starts: next(Uint32Array),
      lemmaNumbers: next(Uint16Array),
      kindNumbers: next(Uint16Array),
      ...texts,
    });
  return {
    dictionary: {
      words: new WordGraph({ cells: next(Uint32Array), alphabet: description.alphabet }),
      flagSets: description.flagSets,
      linkingRules: new Map(description.linkingRules),
    },
    listed: {
      irregular: nextReadings(description.irregular),
      inhabitants: nextReadings(description.inhabitants),
      endings: new EndingFilter(new PrintFilter(next(Uint32Array)), new PrintFilter(next(Uint32Array))),
    },
  };
}

/** The arrays in the order in which they are laid. */
function arraysOf({ dictionary, listed }: LexiconTables): readonly NumberArray[] {
  const { irregular, inhabitants, endings } = listed;
  return [
    dictionary.words.tables.cells,
    ...readingsOf(irregular),
    ...readingsOf(inhabitants),
    endings.endings.bits,
    endings.words.bits,
  ];
}

function printsOf({ tables: { starts, lows, rests } }: PackedPrints): readonly NumberArray[] {
  return [starts, lows, rests];
}

function readingsOf({ tables: { forms, starts, lemmaNumbers, kindNumbers } }: PackedReadings): readonly NumberArray[] {
  return [...printsOf(forms), starts, lemmaNumbers, kindNumbers];
}

function textsOf({ lemmas, kinds }: ReadingTables): Pick<ReadingTables, 'lemmas' | 'kinds'> {
  return { lemmas, kinds };
}

function padded(length: number): number {
  return Math.ceil(length / 4) * 4;
}

/** Against damage, not against an attack. */
function hashOf(bytes: Uint8Array): Buffer {
  return createHash('sha1').update(bytes.subarray(HASHED_FROM)).digest();
}
