import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { mkdir, open, readdir, readFile, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { CorpusError } from '../../src/errors.ts';
import { explainWriteFailure } from './explain-write-failure.ts';
import { makeFolder } from './make-folder.ts';
import { removeLockLitter, withLock } from './output-lock.ts';
import { PiecewiseFiles } from './piecewise-files.ts';
import { COMPLETE, FILES, INCOMPLETE, stagingFolders, stagingName } from './staging-folder.ts';

/** A file to write: its path below the output folder, and its whole content. */
export interface OutputFile {
  readonly path: string;
  readonly content: string | Uint8Array;
}

/** Adds a piece of text to the end of a file, which the first piece begins. */
export type WritePiece = (path: string, piece: string) => Promise<void>;

/**
 * Writes files piece by piece, each in the place of the one of the same path among the others; gives those that can be
 * made only when that is done.
 */
export type WritePiecewise = (write: WritePiece) => Promise<readonly OutputFile[]>;

/** Makes further files from those of the last complete run; `read` gives null for a file that is not there. */
export type MakeFromEarlier = (
  read: (path: string) => Promise<Uint8Array | null>,
) => Promise<readonly OutputFile[]> | readonly OutputFile[];

const LOCK = '.lock';

/**
 * Writes files all or none. They are first written and flushed in a folder of their own, then a list of them, and only
 * then is each renamed into its place. A run that is killed before the list stands leaves the earlier files as they
 * were; one that is killed after it is finished by the next run. A file that another program has locked is found before
 * any is renamed.
 *
 * @param fromEarlier makes further files from the last complete ones, while no other run can write
 * @param piecewise writes what is too large to be held
 * @throws CorpusError when the folder cannot be written, the disk is full, a file is locked by another program, or
 *   another run is writing there
 */
export async function writeFiles(
  folder: string,
  files: readonly OutputFile[],
  fromEarlier: MakeFromEarlier = () => [],
  piecewise: WritePiecewise = async () => [],
): Promise<void> {
  try {
    await makeFolder(folder);
    await withLock(join(folder, LOCK), async (assertHeld) => {
      await finishEarlier(folder);
      const all = [...files, ...(await fromEarlier((path) => readOutput(folder, path)))];
      const staging = join(folder, stagingName());
      try {
        await mkdir(join(staging, FILES), { recursive: true });
        const paths = await stage(join(staging, FILES), all, piecewise);
        await refuseBlocked(folder, paths);
        await assertHeld();
        await writeFlushed(join(staging, INCOMPLETE), JSON.stringify(paths));
        await rename(join(staging, INCOMPLETE), join(staging, COMPLETE));
        await flushFolder(staging);
      } catch (error) {
        // What cannot be removed now is removed by the next run; why the writing failed is what a person must know.
        await rm(staging, { recursive: true, force: true }).catch(() => undefined);
        throw error;
      }
      await finish(folder, staging);
    });
  } catch (error) {
    throw explainWriteFailure(error, folder);
  }
}

/** Writes the files and flushes them; gives their paths, each once. */
async function stage(
  folder: string,
  files: readonly OutputFile[],
  piecewise: WritePiecewise,
): Promise<readonly string[]> {
  const pieces = new PiecewiseFiles(folder);
  try {
    await writeTogether(folder, files);
    const last = await piecewise((path, piece) => pieces.write(path, piece));
    await pieces.flush();
    await writeTogether(folder, last);
    return [...new Set([...files, ...last].map(({ path }) => path).concat(pieces.paths))];
  } finally {
    await pieces.close();
  }
}

/** The SHA-256 of a content, in hexadecimal. */
export function sha256(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}

/**
 * The bytes of a file below the output folder, or null when there is none.
 * @throws CorpusError when it is there and cannot be read
 */
export async function readOutput(folder: string, path: string): Promise<Buffer | null> {
  return orNull(folder, path, (file) => readFile(file));
}

/** What reading a file gives, or null when there is none. */
async function orNull<T>(folder: string, path: string, read: (file: string) => Promise<T>): Promise<T | null> {
  try {
    return await read(join(folder, path));
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : undefined;
    if (code === 'ENOENT' || code === 'ENOTDIR') return null;
    if (code === undefined) throw error;
    throw new CorpusError(
      'unreadable-output',
      {
        sv: `Går inte att läsa (${code}). Ta bort eller flytta det som ligger här och kör igen.`,
        en: `Cannot be read (${code}). Remove or move what stands here and run again.`,
      },
      { file: join(folder, path) },
    );
  }
}

/**
 * The SHA-256 of a file below the output folder, read piece by piece, or null when there is none.
 * @throws CorpusError when it is there and cannot be read
 */
export async function hashOutput(folder: string, path: string): Promise<string | null> {
  return orNull(folder, path, async (file) => {
    const hash = createHash('sha256');
    for await (const piece of createReadStream(file)) hash.update(piece);
    return hash.digest('hex');
  });
}

/** Whether a run was killed there after all its files were written and before all were in their places. */
export async function isHalfPlaced(folder: string): Promise<boolean> {
  for (const name of await stagingFolders(folder).catch(() => [])) {
    if ((await readOutput(join(folder, name), COMPLETE)) !== null) return true;
  }
  return false;
}

/** Finishes what a killed run had made complete, and removes what it had not. Nobody else may be writing. */
async function finishEarlier(folder: string): Promise<void> {
  for (const name of await stagingFolders(folder)) await finish(folder, join(folder, name));
  await removeLockLitter(join(folder, LOCK));
}

/** Renames what a complete staging folder holds into its place; what is there no more was renamed before. */
async function finish(folder: string, staging: string): Promise<void> {
  const list = await readOutput(staging, COMPLETE);
  if (list !== null) {
    const waiting = new Set(await readdir(join(staging, FILES), { recursive: true }));
    const paths: readonly string[] = JSON.parse(list.toString('utf8'));
    const here = paths.filter((each) => waiting.has(join(each)));
    await refuseBlocked(folder, here);
    for (const path of here) await renamePatiently(join(staging, FILES, path), join(folder, path));
    await flushFolder(folder);
    // The list goes first: a folder half removed must not be taken for one that is complete.
    await rm(join(staging, COMPLETE));
  }
  await rm(staging, { recursive: true, force: true });
}

const HELD_BY_OTHERS = new Set(['EPERM', 'EBUSY', 'EACCES']);

/** Makes the folders that files will be renamed into and throws for a file that could not be replaced, before any is. */
async function refuseBlocked(folder: string, paths: readonly string[]): Promise<void> {
  await together(
    paths.map(async (path) => {
      const to = join(folder, path);
      await mkdir(dirname(to), { recursive: true });
      try {
        if ((await stat(to)).isDirectory()) throw Object.assign(new Error('a folder'), { code: 'EISDIR', path: to });
        await (await open(to, 'r+')).close();
      } catch (error) {
        const code = codeOf(error);
        // A file without write permission can be replaced all the same, by who may write in its folder.
        if (code !== 'ENOENT' && code !== 'EACCES') throw error;
      }
    }),
  );
}

/** A scanner for viruses holds a new file for a moment on some machines. */
async function renamePatiently(from: string, to: string): Promise<void> {
  for (let tried = 1; ; tried += 1) {
    try {
      return await rename(from, to);
    } catch (error) {
      if (tried === 10 || !HELD_BY_OTHERS.has(codeOf(error) ?? '')) throw error;
      await wait(50);
    }
  }
}

/** Writes files at the same time, for a disk flushes many hardly slower than one. */
async function writeTogether(folder: string, files: readonly OutputFile[]): Promise<void> {
  await together(files.map(({ path, content }) => writeFlushed(join(folder, path), content)));
}

/** Ends when the last is done or failed; throws what the first of the list to fail threw. */
async function together(works: readonly Promise<void>[]): Promise<void> {
  const results = await Promise.allSettled(works);
  for (const result of results) if (result.status === 'rejected') throw result.reason;
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

const CANNOT_FLUSH = new Set(['EPERM', 'EISDIR', 'EINVAL', 'EACCES', 'ENOTSUP', 'EBADF']);

/** Makes names last through a loss of power, on the systems where a folder can be flushed. */
async function flushFolder(path: string): Promise<void> {
  try {
    const handle = await open(path, 'r');
    try {
      await handle.sync();
    } finally {
      await handle.close();
    }
  } catch (error) {
    if (!CANNOT_FLUSH.has(codeOf(error) ?? '')) throw error;
  }
}

function codeOf(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined;
}
