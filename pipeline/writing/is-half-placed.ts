import { join } from 'node:path';
import { readIfThere } from './read-if-there.ts';
import { readOutput } from './read-output.ts';
import { COMPLETE, stagingFolders } from './staging-folder.ts';

/**
 * Whether a run was killed there after all its files were written and before all were in their places; never in a
 * folder that is not there.
 * @throws CorpusError when the folder is there and cannot be read
 */
export async function isHalfPlaced(folder: string): Promise<boolean> {
  for (const name of (await readIfThere(folder, stagingFolders)) ?? []) {
    if ((await readOutput(join(folder, name), COMPLETE)) !== null) return true;
  }
  return false;
}
