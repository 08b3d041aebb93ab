import { lstat, readdir, readFile, realpath } from 'node:fs/promises';

/** What reading asks of the disk; tests hand in another. */
export interface Disk {
  /** @returns what stands at a path, links not followed; null for nothing */
  kind(path: string): Promise<'file' | 'folder' | 'link' | 'other' | null>;
  /** Where a path leads when all links are followed. */
  target(path: string): Promise<string>;
  names(folder: string): Promise<readonly string[]>;
  bytes(file: string): Promise<Uint8Array>;
}

/** The disk itself. */
export const realDisk: Disk = {
  async kind(path) {
    const stats = await lstat(path).catch(() => null);
    if (stats === null) return null;
    if (stats.isSymbolicLink()) return 'link';
    return stats.isDirectory() ? 'folder' : stats.isFile() ? 'file' : 'other';
  },
  target: (path) => realpath(path),
  names: (folder) => readdir(folder),
  bytes: (file) => readFile(file),
};
