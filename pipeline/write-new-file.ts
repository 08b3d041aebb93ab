import { open } from 'node:fs/promises';
import { dirname } from 'node:path';
import { explainWriteFailure } from './explain-write-failure.ts';
import { makeFolder } from './make-folder.ts';

/**
 * Writes a file that is not there yet.
 * @returns false when there is something of that name already, which is then left as it is
 * @throws CorpusError when it cannot be written
 */
export async function writeNewFile(path: string, content: string): Promise<boolean> {
  try {
    await makeFolder(dirname(path));
    const handle = await open(path, 'wx');
    try {
      await handle.writeFile(content);
      await handle.sync();
    } finally {
      await handle.close();
    }
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST' && 'syscall' in error) {
      if (error.syscall === 'open') return false;
    }
    throw explainWriteFailure(error, dirname(path));
  }
}
