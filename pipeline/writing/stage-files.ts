import { join } from 'node:path';
import type { OutputFile } from '../output-file.ts';
import type { WritePiece } from '../write-piece.ts';
import { PiecewiseFiles } from './piecewise-files.ts';
import { waitForAll } from './wait-for-all.ts';
import { writeFlushed } from './write-flushed.ts';

/**
 * Writes files piece by piece, each in the place of the one of the same path among the others; gives those that can be
 * made only when that is done.
 */
export type WritePiecewise = (write: WritePiece) => Promise<readonly OutputFile[]>;

/** Writes the files to a folder and flushes them; gives their paths, each once. */
export async function stageFiles(
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

/** Writes files at the same time, for a disk flushes many hardly slower than one. */
async function writeTogether(folder: string, files: readonly OutputFile[]): Promise<void> {
  await waitForAll(files.map(({ path, content }) => writeFlushed(join(folder, path), content)));
}
