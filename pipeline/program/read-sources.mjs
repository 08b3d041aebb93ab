import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Folders of the program. */
const FOLDERS = ['pipeline', 'src'];
/** Files that change what it is compiled to, where they are; the last tells the packages that are installed. */
const SETTINGS = ['package.json', 'tsconfig.json', 'node_modules/.package-lock.json'];

/**
 * The program as it stands on the disk.
 * @typedef {object} Sources
 * @property {string} root the project's folder
 * @property {string} hash of where it stands and of every source: another program has another
 * @property {readonly string[]} modules their paths below the project's folder
 */

/**
 * Reads every source of the program. Contents are compared and not times: a file can be changed and keep its time, and
 * to ask for the times takes more than half as long.
 * @param {string} root
 * @returns {Sources}
 */
export function readSources(root) {
  const modules = FOLDERS.flatMap((folder) => modulesIn(root, folder));
  const settings = SETTINGS.filter((file) => existsSync(join(root, file)));
  const hash = createHash('sha256').update(root);
  for (const file of [...settings, ...modules]) {
    const content = readFileSync(join(root, file));
    hash.update(`\0${file}\0${content.length}\0`).update(content);
  }
  return { root, hash: hash.digest('hex'), modules };
}

/**
 * The modules below a folder, sorted. Node's own way to read folders within folders takes twice as long.
 *
 * @param {string} root
 * @param {string} folder
 * @returns {string[]}
 */
function modulesIn(root, folder) {
  const entries = readdirSync(join(root, folder), { withFileTypes: true });
  entries.sort((a, b) => (a.name < b.name ? -1 : 1));
  return entries.flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return modulesIn(root, path);
    return /\.m?[jt]s$/.test(entry.name) ? [path] : [];
  });
}
