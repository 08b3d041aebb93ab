import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readPart, writePart } from './part-bytes.ts';
import type { PartCounts } from './part-counts.ts';

/** Raised whenever what is kept, or how it is written, changes. */
const FORMAT = 3;
/** Bytes of the hash that an entry begins with, of all that follows. */
const HASH = 32;
/** Bytes kept at the most; what was used longest ago goes first. */
export const MOST_KEPT = 1_000_000_000;

/**
 * Counts of parts, kept on the user's own disk so that the next run counts only what is new. An entry is named by the
 * hash of all that decides it: the part's content, the lexicons and the program. What is missing, damaged or cannot be
 * written is counted anew: the store only saves time.
 */
export class PartStore {
  readonly #folder: string;
  readonly #key: string;

  /**
   * @param folder is made when it is missing
   * @param key says of lexicons and program what decides the counts
   */
  constructor(folder: string, key: string) {
    this.#folder = folder;
    this.#key = `${FORMAT}\0${key}`;
  }

  /** The name of a part's entry. */
  nameOf(content: Iterable<string | Uint8Array>): string {
    const hash = createHash('sha256').update(this.#key);
    for (const piece of content) hash.update(piece);
    return hash.digest('hex');
  }

  /** What was kept under a name, or null. */
  read(name: string): PartCounts | null {
    const path = this.#pathOf(name);
    try {
      const entry = readFileSync(path);
      const bytes = entry.subarray(HASH);
      if (!hashOf(bytes).equals(entry.subarray(0, HASH))) return null;
      const now = new Date();
      utimesSync(path, now, now);
      return readPart(bytes);
    } catch (error) {
      if (isSystemError(error)) return null;
      throw error;
    }
  }

  /** Keeps counts under a name. */
  write(name: string, counts: PartCounts): void {
    const bytes = writePart(counts);
    const partial = `${this.#pathOf(name)}.partial`;
    try {
      mkdirSync(this.#folder, { recursive: true });
      writeFileSync(partial, Buffer.concat([hashOf(bytes), bytes]));
      renameSync(partial, this.#pathOf(name));
    } catch (error) {
      if (!isSystemError(error)) throw error;
      rmSync(partial, { force: true });
    }
  }

  #pathOf(name: string): string {
    return join(this.#folder, `${name}.counts`);
  }
}

/** Takes the entries away that were used longest ago, until the rest fits. */
export function pruneParts(folder: string, most: number = MOST_KEPT): void {
  try {
    const entries = readdirSync(folder).map((name) => {
      const path = join(folder, name);
      const { size, mtimeMs } = statSync(path);
      return { path, size, mtimeMs };
    });
    let kept = 0;
    for (const { path, size } of entries.sort((a, b) => b.mtimeMs - a.mtimeMs)) {
      kept += size;
      if (kept > most) rmSync(path, { force: true });
    }
  } catch (error) {
    if (!isSystemError(error)) throw error;
  }
}

function hashOf(bytes: Uint8Array): Buffer {
  return createHash('sha256').update(bytes).digest();
}

/** An error of the file system: no such file, no right to write, no room. */
function isSystemError(error: unknown): boolean {
  return error instanceof Error && 'code' in error;
}
