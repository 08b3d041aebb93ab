import { homedir } from 'node:os';
import { join } from 'node:path';
import { env, platform } from 'node:process';

/** The user's own cache folder for this program: `%LOCALAPPDATA%`, `~/Library/Caches` or `$XDG_CACHE_HOME`. */
export function defaultCacheDirectory(): string {
  if (platform === 'win32') return join(env.LOCALAPPDATA ?? join(homedir(), 'AppData', 'Local'), 'motivering', 'cache');
  if (platform === 'darwin') return join(homedir(), 'Library', 'Caches', 'motivering');
  const xdg = env.XDG_CACHE_HOME;
  return join(xdg?.startsWith('/') ? xdg : join(homedir(), '.cache'), 'motivering');
}
