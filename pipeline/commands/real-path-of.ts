import { realpath } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** The real path of what may not be there yet: that of its nearest folder, with the rest after it. */
export async function realPathOf(path: string): Promise<string> {
  const real = await realpath(path).catch(() => null);
  if (real !== null || dirname(path) === path) return real ?? path;
  return join(await realPathOf(dirname(path)), path.slice(dirname(path).length));
}
