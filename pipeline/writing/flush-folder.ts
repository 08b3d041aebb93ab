import { open } from 'node:fs/promises';
import { codeOf } from './code-of.ts';

const CANNOT_FLUSH = new Set(['EPERM', 'EISDIR', 'EINVAL', 'EACCES', 'ENOTSUP', 'EBADF']);

/** Makes names last through a loss of power, on the systems where a folder can be flushed. */
export async function flushFolder(path: string): Promise<void> {
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
