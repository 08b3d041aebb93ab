import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pid } from 'node:process';
import { type LexiconTables, readImage, writeImage } from './lexicon-image.ts';

/** Images kept at the most, for programs of several versions on one machine. */
const KEPT = 3;
const IMAGE = /^lexicon-sv-[0-9a-f]+\.bin$/;

/**
 * The lexicon's tables from the cache folder, or built and put there. A missing, damaged or foreign file is built anew
 * without a word, and a folder that cannot be written to is done without: the cache only saves time. The file is
 * written beside its place and moved there, so that another run never sees half of it. `key`, hexadecimal, says what
 * the tables are made of.
 */
export function cachedLexicon(directory: string, key: string, build: () => LexiconTables): LexiconTables {
  const file = join(directory, `lexicon-sv-${key.slice(0, 12)}.bin`);
  const known = readCache(file, key);
  if (known !== undefined) return known;
  const tables = build();
  const image = writeImage(tables, key, (size) => new ArrayBuffer(size));
  try {
    writeCache(file, image);
    removeOldest(directory);
  } catch (error) {
    if (!isSystemError(error)) throw error;
  }
  return tables;
}

function readCache(file: string, key: string): LexiconTables | undefined {
  try {
    return readImage(readFileSync(file), key);
  } catch (error) {
    if (isSystemError(error)) return undefined;
    throw error;
  }
}

function writeCache(file: string, image: Uint8Array): void {
  const partial = `${file}.${pid}.partial`;
  mkdirSync(dirname(file), { recursive: true });
  try {
    writeFileSync(partial, image);
    renameSync(partial, file);
  } catch (error) {
    rmSync(partial, { force: true });
    throw error;
  }
}

function removeOldest(directory: string): void {
  const images = readdirSync(directory)
    .filter((name) => IMAGE.test(name))
    .map((name) => join(directory, name))
    .map((path) => ({ path, written: statSync(path).mtimeMs }));
  images.sort((a, b) => b.written - a.written);
  for (const { path } of images.slice(KEPT)) rmSync(path, { force: true });
}

/** An error of the file system: no such file, no right to write, no room. */
function isSystemError(error: unknown): boolean {
  return error instanceof Error && 'code' in error && 'syscall' in error;
}
