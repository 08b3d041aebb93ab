import { mkdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { OutputFile } from '../output-file.ts';
import { explainWriteFailure } from './explain-write-failure.ts';
import { flushFolder } from './flush-folder.ts';
import { makeFolder } from './make-folder.ts';
import { removeLockLitter, withLock } from './output-lock.ts';
import { placeStaged } from './place-staged.ts';
import { readOutput } from './read-output.ts';
import { refuseBlocked } from './refuse-blocked.ts';
import { stageFiles, type WritePiecewise } from './stage-files.ts';
import { COMPLETE, FILES, INCOMPLETE, stagingFolders, stagingName } from './staging-folder.ts';
import { writeFlushed } from './write-flushed.ts';

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
        const paths = await stageFiles(join(staging, FILES), all, piecewise);
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
      await placeStaged(folder, staging);
    });
  } catch (error) {
    throw explainWriteFailure(error, folder);
  }
}

/** Finishes what a killed run had made complete, and removes what it had not. Nobody else may be writing. */
async function finishEarlier(folder: string): Promise<void> {
  for (const name of await stagingFolders(folder)) await placeStaged(folder, join(folder, name));
  await removeLockLitter(join(folder, LOCK));
}
