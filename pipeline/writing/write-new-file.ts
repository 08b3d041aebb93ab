import { randomUUID } from 'node:crypto';
import { link, open, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { codeOf } from './code-of.ts';
import { explainWriteFailure } from './explain-write-failure.ts';
import { makeFolder } from './make-folder.ts';

/**
 * Writes a file that is not there yet, whole or not at all: it is written beside its place, under a name that no corpus
 * reads, and then given its own. Only on disks that give no file a second name could a killed run leave half of it.
 * @returns false when there is something of that name already, which is then left as it is
 * @throws CorpusError when it cannot be written
 */
export async function writeNewFile(path: string, content: string): Promise<boolean> {
  const folder = dirname(path);
  const written = join(folder, `.${basename(path)}.${randomUUID().slice(0, 8)}`);
  try {
    await makeFolder(folder);
    try {
      await writeWhole(written, content);
      return await giveName(written, path, content);
    } finally {
      await rm(written, { force: true });
    }
  } catch (error) {
    throw explainWriteFailure(error, folder);
  }
}

/** Writes a file that was not there; takes it away when that fails midway. */
async function writeWhole(path: string, content: string): Promise<void> {
  const handle = await open(path, 'wx');
  try {
    await handle.writeFile(content);
    await handle.sync();
    await handle.close();
  } catch (error) {
    await handle.close().catch(() => undefined);
    await rm(path, { force: true });
    throw error;
  }
}

/** Gives a file a name that nothing has; false when something has it. */
async function giveName(written: string, path: string, content: string): Promise<boolean> {
  try {
    await link(written, path);
    return true;
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false;
  }
  // Some disks, of memory sticks and of networks, give no file a second name: there it is written in its place.
  try {
    await writeWhole(path, content);
    return true;
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false;
    throw error;
  }
}
