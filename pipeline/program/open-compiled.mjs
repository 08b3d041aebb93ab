import { createHash, randomUUID } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Holds the hash of the compiled file. */
const HASH = 'hash';
/** Milliseconds after which a program that nobody has started is removed. */
const KEPT = 7 * 24 * 3600 * 1000;

/**
 * A compiled entry of the program.
 * @typedef {object} Compiled
 * @property {string} path
 * @property {Buffer} content
 */

/**
 * An entry of the program, compiled, which is done now unless it was before. Its folder is named by the hash of the
 * sources, so that a changed source is another program, and is made beside its place and moved there, so that runs that
 * start at once do not disturb each other. A damaged one is made anew.
 *
 * @param {import('./read-sources.mjs').Sources} sources
 * @param {string} cache folder that holds the compiled programs
 * @param {import('./entries.mjs').Entry} entry
 * @returns {Promise<Compiled | null>} null when it can be neither found nor made
 */
export async function openCompiled(sources, cache, entry) {
  const { file } = entry;
  const folder = join(cache, `${sources.hash}-${entry.format}`);
  const known = readWhole(folder, file);
  if (known !== null) return known;
  const partial = `${folder}.${randomUUID()}`;
  try {
    // Loaded only when needed: most runs compile nothing.
    const { compileProgram } = await import('./compile-program.mjs');
    writeProgram(await compileProgram(sources, entry, folder), file, partial);
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
    const path = join(folder, file);
    found = { path, content: readFileSync(path) };
    if (hashOf(found.content) !== readFileSync(join(folder, HASH), 'latin1')) return null;
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
 * @param {ReadonlyMap<string, Uint8Array>} contents by name, that of the compiled file among them
 * @param {string} file
 * @param {string} folder
 */
function writeProgram(contents, file, folder) {
  mkdirSync(folder, { recursive: true });
  for (const [name, content] of contents) writeFileSync(join(folder, name), content);
  writeFileSync(join(folder, HASH), hashOf(/** @type {Uint8Array} */ (contents.get(file))));
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
