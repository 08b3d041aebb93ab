import { mkdir, open, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { codeOf } from './code-of.ts';
import { waitForAll } from './wait-for-all.ts';

/**
 * Makes the folders that files will be renamed into, before any is.
 * @throws the system's error for a file that could not be replaced; EISDIR for a folder in its place
 */
export async function refuseBlocked(folder: string, paths: readonly string[]): Promise<void> {
  await waitForAll(
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
