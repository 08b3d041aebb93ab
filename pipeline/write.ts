import { createHash } from 'node:crypto';
import { mkdir, open, readdir, readFile, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { CorpusError } from '../src/errors.ts';
import { withLock } from './output-lock.ts';

/** A file to write: its path below the output folder, and its whole content. */
export interface OutputFile {
  readonly path: string;
  readonly content: string | Uint8Array;
}

/** Where a run lays its files until all are written. */
const STAGING = '.next';
/** Stands in the staging folder once every file there is whole. */
const COMPLETE = 'complete.json';

/**
 * Writes files all or none. They are first written and flushed in a folder of their own, then a list of them, and only
 * then is each renamed into its place. A run that is killed before the list stands leaves the earlier files as they
 * were; one that is killed after it is finished by the next run.
 * @throws CorpusError when the folder cannot be written, the disk is full, a file is locked by another program, or
 *   another run is writing there
 */
export async function writeFiles(folder: string, files: readonly OutputFile[]): Promise<void> {
  try {
    await mkdir(folder, { recursive: true });
    await withLock(join(folder, '.lock'), async () => {
      await finishEarlier(folder);
      const staging = join(folder, STAGING);
      await rm(staging, { recursive: true, force: true });
      try {
        for (const { path, content } of files) await writeFlushed(join(staging, path), content);
        await writeFlushed(join(staging, COMPLETE), JSON.stringify(files.map(({ path }) => path)));
      } catch (error) {
        await rm(staging, { recursive: true, force: true });
        throw error;
      }
      await finishEarlier(folder);
    });
  } catch (error) {
    throw asCorpusError(error, folder);
  }
}

/** The SHA-256 of a content, in hexadecimal. */
export function sha256(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}

/** The bytes of a file below the output folder, or null when there is none. */
export async function readOutput(folder: string, path: string): Promise<Buffer | null> {
  try {
    return await readFile(join(folder, path));
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return null;
    throw asCorpusError(error, folder);
  }
}

/** Renames what a complete staging folder holds into its place; what is there no more was renamed before. */
async function finishEarlier(folder: string): Promise<void> {
  const staging = join(folder, STAGING);
  const list = await readOutput(staging, COMPLETE);
  if (list === null) return;
  const waiting = new Set(await readdir(staging, { recursive: true }));
  const paths: readonly string[] = JSON.parse(list.toString('utf8'));
  for (const path of paths.filter((each) => waiting.has(join(each)))) {
    const to = join(folder, path);
    await mkdir(dirname(to), { recursive: true });
    await rename(join(staging, path), to);
  }
  await rm(staging, { recursive: true, force: true });
}

async function writeFlushed(path: string, content: string | Uint8Array): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  const handle = await open(path, 'w');
  try {
    await handle.writeFile(content);
    await handle.sync();
  } finally {
    await handle.close();
  }
}

const LOCKED = new Set(['EPERM', 'EBUSY', 'EACCES', 'EROFS']);

function asCorpusError(error: unknown, folder: string): unknown {
  const code = codeOf(error);
  if (code === undefined || error instanceof CorpusError) return error;
  const { dest, path } = error as NodeJS.ErrnoException & { readonly dest?: string };
  const file = dest ?? path ?? folder;
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
