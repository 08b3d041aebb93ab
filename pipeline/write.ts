import { createHash, randomUUID } from 'node:crypto';
import { mkdir, open, readFile, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { CorpusError } from '../src/errors.ts';

/** A file to write: its path below the output folder, and its whole content. */
export interface OutputFile {
  readonly path: string;
  readonly content: string | Uint8Array;
}

/**
 * Writes files whole or not at all: all are first written beside their places and flushed, then each is renamed into
 * its place. A run that is killed, or a full disk, leaves the earlier files as they were.
 * @throws CorpusError when the folder cannot be written or a file is locked by another program.
 */
export async function writeFiles(folder: string, files: readonly OutputFile[]): Promise<void> {
  const run = randomUUID();
  const staged: { readonly from: string; readonly to: string }[] = [];
  try {
    for (const file of files) {
      const to = join(folder, file.path);
      const from = `${to}.${run}.part`;
      staged.push({ from, to });
      await mkdir(dirname(to), { recursive: true });
      await writeFlushed(from, file.content);
    }
    for (const { from, to } of staged) await rename(from, to);
  } catch (error) {
    await Promise.all(staged.map(({ from }) => rm(from, { force: true })));
    throw asCorpusError(error, folder);
  }
}

/** The SHA-256 of a content, in hexadecimal. */
export function sha256(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}

/** The content of a file below the output folder, or null when there is none. */
export async function readOutput(folder: string, path: string): Promise<string | null> {
  try {
    return await readFile(join(folder, path), 'utf8');
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return null;
    throw asCorpusError(error, folder);
  }
}

async function writeFlushed(path: string, content: string | Uint8Array): Promise<void> {
  const handle = await open(path, 'w');
  try {
    await handle.writeFile(content);
    await handle.sync();
  } finally {
    await handle.close();
  }
}

const LOCKED = new Set(['EPERM', 'EBUSY', 'EACCES']);

function asCorpusError(error: unknown, folder: string): unknown {
  const code = codeOf(error);
  if (code === undefined) return error;
  const file = (error as NodeJS.ErrnoException).dest ?? (error as NodeJS.ErrnoException).path ?? folder;
  if (code === 'ENOSPC') {
    return new CorpusError(
      'disk-full',
      {
        sv: 'Disken är full; de tidigare rapporterna står kvar.',
        en: 'The disk is full; the earlier reports are untouched.',
      },
      { file },
    );
  }
  if (LOCKED.has(code)) {
    return new CorpusError(
      'file-locked',
      {
        sv: 'Filen går inte att skriva. Stäng den i Excel (eller ge skrivrätt) och kör igen.',
        en: 'The file cannot be written. Close it in Excel (or allow writing) and run again.',
      },
      { file },
    );
  }
  return new CorpusError(
    'cannot-write',
    { sv: `Filen går inte att skriva (${code}).`, en: `The file cannot be written (${code}).` },
    { file },
  );
}

function codeOf(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined;
}
