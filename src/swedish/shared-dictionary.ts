import type { DictionaryTables } from './dictionary/dictionary.ts';
import { readImage, writeImage } from './dictionary/dictionary-image.ts';
import { dictionaryVersion } from './dictionary/read-dictionary.ts';
import { imageKey } from './lexicon-cache.ts';

/** The dictionary's tables as memory that the threads of a process can share, some 22 MB. */
export function shareTables(tables: DictionaryTables): SharedArrayBuffer {
  const image = writeImage(tables, imageKey(dictionaryVersion()));
  const shared = new SharedArrayBuffer(image.length);
  new Uint8Array(shared).set(image);
  return shared;
}

/** The tables in shared memory; nothing is copied. Throws RangeError when it holds something else. */
export function readSharedTables(shared: SharedArrayBuffer): DictionaryTables {
  const tables = readImage(new Uint8Array(shared), imageKey(dictionaryVersion()));
  if (tables === undefined) throw new RangeError('not the tables of the installed dictionary');
  return tables;
}
