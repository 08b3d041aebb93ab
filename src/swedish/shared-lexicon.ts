import { type LexiconTables, readImage, writeImage } from './lexicon-image.ts';

/** The lexicon's tables as memory that the threads of a process can share, some 3 MB. */
export function shareTables(tables: LexiconTables, key: string): SharedArrayBuffer {
  return writeImage(tables, key, (size) => new SharedArrayBuffer(size)).buffer;
}

/** The tables in shared memory; nothing is copied. Throws RangeError when it holds something else. */
export function readSharedTables(shared: SharedArrayBuffer, key: string): LexiconTables {
  const tables = readImage(new Uint8Array(shared), key);
  if (tables === undefined) throw new RangeError('not the tables of this lexicon');
  return tables;
}
