import { mkdir, stat } from 'node:fs/promises';
import { dirname, join, relative, resolve, sep } from 'node:path';

/**
 * Makes a folder and those above it that are lacking, one at a time: Node's own recursive way never ends where the
 * system denies that a folder is there which it has just been asked to make a folder in, as in `/proc`.
 * @throws the system's error, with its code; ENOTDIR with the path of a file that stands where a folder should be
 */
export async function makeFolder(path: string): Promise<void> {
  let at = await nearestFolder(path);
  for (const name of relative(at, resolve(path)).split(sep)) {
    at = join(at, name);
    try {
      await mkdir(at);
    } catch (error) {
      const isThere = (error as NodeJS.ErrnoException).code === 'EEXIST' && (await isFolder(at));
      if (!isThere) throw error;
    }
  }
}

/**
 * The nearest folder at or above a path that is there already.
 * @throws the system's error; ENOTDIR with the path of a file that stands where a folder should be
 */
export async function nearestFolder(path: string): Promise<string> {
  for (let at = resolve(path); ; at = dirname(at)) {
    try {
      if (await isFolder(at)) return at;
      throw Object.assign(new Error('a file'), { code: 'ENOTDIR', path: at });
    } catch (error) {
      const { code, path: found } = error as NodeJS.ErrnoException;
      const isLacking = code === 'ENOENT' || (code === 'ENOTDIR' && found !== undefined && !(await isThere(found)));
      if (!isLacking || dirname(at) === at) throw error;
    }
  }
}

async function isFolder(path: string): Promise<boolean> {
  return (await stat(path)).isDirectory();
}

async function isThere(path: string): Promise<boolean> {
  return (await stat(path).catch(() => null)) !== null;
}
