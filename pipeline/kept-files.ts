import { createHash } from 'node:crypto';
import {
  closeSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeSync,
} from 'node:fs';
import { join } from 'node:path';
import { pid } from 'node:process';

/** Bytes of the hash that a file begins with, of its name and all that follows. */
const HASH = 32;

/** A file that is open to be read. */
export interface OpenFile {
  readonly descriptor: number;
  /** All of it but its hash. */
  readonly bytes: Uint8Array;
  /** Where in the file these begin. */
  readonly start: number;
  readonly close: () => void;
}

/**
 * Files of a folder that only save time: what is missing or damaged is not there, and what cannot be written is not
 * kept. Each begins with a hash of its name and of the rest.
 */
export class KeptFiles {
  readonly #folder: string;

  /** @param folder is made when it is missing */
  constructor(folder: string) {
    this.#folder = folder;
  }

  /** What was kept under a name, or null. */
  read(name: string): Uint8Array | null {
    const file = this.open(name);
    if (file === null) return null;
    file.close();
    return file.bytes;
  }

  /** The same as a file that stays open until it is closed. */
  open(name: string): OpenFile | null {
    const path = join(this.#folder, name);
    const descriptor = unlessFailed(() => openSync(path, 'r'));
    if (descriptor === null) return null;
    const file = unlessFailed(() => readFileSync(descriptor));
    if (file === null || !hashOf(name, [file.subarray(HASH)]).equals(file.subarray(0, HASH))) {
      closeSync(descriptor);
      return null;
    }
    const now = new Date();
    unlessFailed(() => utimesSync(path, now, now));
    return { descriptor, bytes: file.subarray(HASH), start: HASH, close: () => closeSync(descriptor) };
  }

  /** Keeps bytes, piece by piece, under a name. */
  write(name: string, pieces: readonly Uint8Array[]): void {
    const path = join(this.#folder, name);
    const partial = `${path}.${pid}.partial`;
    const written = unlessFailed(() => {
      mkdirSync(this.#folder, { recursive: true });
      writePieces(partial, [hashOf(name, pieces), ...pieces]);
      renameSync(partial, path);
      return true;
    });
    if (written === null) unlessFailed(() => rmSync(partial, { force: true }));
  }

  /** Takes the files away that were used longest ago, until the rest has no more than so many bytes. */
  prune(most: number): void {
    unlessFailed(() => {
      const files = readdirSync(this.#folder).map((name) => {
        const path = join(this.#folder, name);
        const { size, mtimeMs } = statSync(path);
        return { path, size, mtimeMs };
      });
      let kept = 0;
      for (const { path, size } of files.sort((a, b) => b.mtimeMs - a.mtimeMs)) {
        kept += size;
        if (kept > most) rmSync(path, { force: true });
      }
    });
  }
}

function writePieces(path: string, pieces: readonly Uint8Array[]): void {
  const descriptor = openSync(path, 'w');
  try {
    for (const piece of pieces)
      for (let at = 0; at < piece.length; ) at += writeSync(descriptor, piece, at, piece.length - at);
  } finally {
    closeSync(descriptor);
  }
}

function hashOf(name: string, pieces: readonly Uint8Array[]): Buffer {
  const hash = createHash('sha256').update(`${name}\0`);
  for (const piece of pieces) hash.update(piece);
  return hash.digest();
}

/** What was done on the disk, or null where that failed: no such file, no right to write, no room. */
function unlessFailed<T>(act: () => T): T | null {
  try {
    return act();
  } catch (error) {
    if (error instanceof Error && 'code' in error) return null;
    throw error;
  }
}
