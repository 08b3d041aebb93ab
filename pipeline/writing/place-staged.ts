import { readdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { codeOf } from './code-of.ts';
import { flushFolder } from './flush-folder.ts';
import { readOutput } from './read-output.ts';
import { refuseBlocked } from './refuse-blocked.ts';
import { COMPLETE, FILES } from './staging-folder.ts';

/**
 * Renames what a complete staging folder holds into its place, and removes the folder, complete or not; what is there
 * no more was renamed before. Nobody else may be writing.
 */
export async function placeStaged(folder: string, staging: string): Promise<void> {
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
