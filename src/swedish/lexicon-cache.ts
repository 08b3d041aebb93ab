import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pid } from 'node:process';
import type { DictionaryTables } from './dictionary/dictionary.ts';
import { readImage, writeImage } from './dictionary/dictionary-image.ts';

/** Raised whenever the image or the way the dictionary is expanded changes. */
const FORMAT = 6;

/**
 * The expanded dictionary from the cache folder, or built and put there. A missing, damaged or foreign file is built
 * anew without a word, and a folder that cannot be written to is done without: the cache only saves time. The file is
 * written beside its place and moved there, so that another run never sees half of it. `version` is the dictionary's.
 */
export function cachedDictionary(directory: string, version: string, build: () => DictionaryTables): DictionaryTables {
  const key = imageKey(version);
  const file = join(directory, `dictionary-sv-${version}-${FORMAT}.bin`);
  const known = readCache(file, key);
  if (known !== undefined) return known;
  const tables = build();
  writeCache(file, writeImage(tables, key));
  return tables;
}

/** What an image of the dictionary of this version says it was made of. */
export function imageKey(version: string): string {
  return `dictionary-sv ${version} format ${FORMAT}`;
}

function writeCache(file: string, image: Uint8Array): void {
  const partial = `${file}.${pid}.partial`;
  try {
    mkdirSync(dirname(file), { recursive: true });
  } catch (error) {
    if (isSystemError(error)) return;
    throw error;
  }
  try {
    writeFileSync(partial, image);
    renameSync(partial, file);
  } catch (error) {
    if (!isSystemError(error)) throw error;
    rmSync(partial, { force: true });
  }
}

function readCache(file: string, key: string): DictionaryTables | undefined {
  try {
    return readImage(readFileSync(file), key);
  } catch (error) {
    if (isSystemError(error)) return undefined;
    throw error;
  }
}

/** An error of the file system: no such file, no right to write, no room. */
function isSystemError(error: unknown): boolean {
  return error instanceof Error && 'code' in error && 'syscall' in error;
}
