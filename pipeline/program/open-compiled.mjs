import { createHash, randomUUID } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Lists the files of a compiled program with the hash of each. */
const LIST = 'files.json';
/** Milliseconds after which a program that nobody has started is removed. */
const KEPT = 7 * 24 * 3600 * 1000;

/**
 * The compiled program, one file of it.
 * @typedef {object} Compiled
 * @property {string} path
 * @property {Buffer} content
 */

/**
 * A file of the compiled program, which is compiled now unless it was before. Its folder is named by the hash of the
 * sources, so that a changed source is another program, and is made beside its place and moved there, so that runs that
 * start at once do not disturb each other. A damaged one is made anew.
 *
 * @param {import('./read-sources.mjs').Sources} sources
 * @param {string} cache folder that holds the compiled programs
 * @param {string} file path below the program's folder, with slashes
 * @returns {Promise<Compiled | null>} null when it can be neither found nor made
 */
export async function openCompiled(sources, cache, file) {
  const folder = join(cache, sources.hash);
  const known = readWhole(folder, file);
  if (known !== null) return known;
  const partial = `${folder}.${randomUUID()}`;
  try {
    // Loaded only when needed: most runs compile nothing.
    const { compileProgram } = await import('./compile-program.mjs');
    writeProgram(await compileProgram(sources, folder), partial);
    // Another run may have made it meanwhile, and be using it.
    if (readWhole(folder, file) === null) {
      rmSync(folder, { recursive: true, force: true });
      renameSync(partial, folder);
    }
    removeUnused(cache);
  } catch {
    // Compiling only saves time, and what is wrong with a source is told when it is read uncompiled.
  }
  removePartial(partial);
  return readWhole(folder, file);
}

/**
 * Reads a file if it is as it was written; says that the program is in use.
 * @param {string} folder
 * @param {string} file
 * @returns {Compiled | null}
 */
function readWhole(folder, file) {
  /** @type {Compiled} */
  let found;
  try {
    const hashes = JSON.parse(readFileSync(join(folder, LIST), 'utf8'));
    const path = join(folder, file);
    found = { path, content: readFileSync(path) };
    if (hashOf(found.content) !== hashes[file]) return null;
  } catch {
    return null;
  }
  try {
    const now = new Date();
    utimesSync(folder, now, now);
  } catch {
    // A program that cannot be written to can be used all the same.
  }
  return found;
}

/**
 * @param {ReadonlyMap<string, Uint8Array>} files
 * @param {string} folder
 */
function writeProgram(files, folder) {
  for (const [path, content] of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  const hashes = Object.fromEntries([...files].map(([path, content]) => [path, hashOf(content)]));
  writeFileSync(join(folder, LIST), JSON.stringify(hashes));
}

/** @param {string} folder */
function removePartial(folder) {
  try {
    rmSync(folder, { recursive: true, force: true });
  } catch {
    // Where nothing could be written there is nothing; what is left is removed when it is a week old.
  }
}

/** @param {string} cache */
function removeUnused(cache) {
  for (const name of readdirSync(cache)) {
    const folder = join(cache, name);
    if (Date.now() - statSync(folder).mtimeMs > KEPT) rmSync(folder, { recursive: true, force: true });
  }
}

/** @param {Uint8Array} content */
function hashOf(content) {
  return createHash('sha256').update(content).digest('hex');
}
