import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Folders of the program. */
const FOLDERS = ['pipeline', 'src'];
/** Files that change what it is compiled to; the last tells the packages that are installed. */
const SETTINGS = ['package.json', 'tsconfig.json', 'node_modules/.package-lock.json'];

/**
 * The program as it stands on the disk.
 * @typedef {object} Sources
 * @property {string} root the project's folder
 * @property {string} hash of where it stands and of every source: another program has another
 * @property {readonly string[]} modules their paths below the project's folder
 */

/**
 * Reads every source of the program. Contents are compared and not times: a file can be changed and keep its time.
 * @param {string} root
 * @returns {Sources}
 */
export function readSources(root) {
  const modules = FOLDERS.flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.m?[jt]s$/.test(name))
      .map((name) => join(folder, name)),
  ).sort();
  const hash = createHash('sha256').update(root);
  for (const file of [...SETTINGS, ...modules]) {
    const path = join(root, file);
    const content = existsSync(path) ? readFileSync(path) : '';
    hash.update(`\0${file}\0${content.length}\0`).update(content);
  }
  return { root, hash: hash.digest('hex'), modules };
}
