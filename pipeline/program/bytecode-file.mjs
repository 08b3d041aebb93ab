import { createHash, randomUUID } from 'node:crypto';
import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';

/** Bytes of the hash that stands before the bytecode. */
const HASH_LENGTH = 20;

/**
 * Bytecode that was kept in a file; null when there is none, or it is damaged, which V8 itself does not see.
 * @param {string} file
 * @returns {Buffer | null}
 */
export function readBytecode(file) {
  try {
    const content = readFileSync(file);
    const bytecode = content.subarray(HASH_LENGTH);
    return hashOf(bytecode).equals(content.subarray(0, HASH_LENGTH)) ? bytecode : null;
  } catch {
    return null;
  }
}

/**
 * Keeps bytecode in a file, where that can be done. It is written beside its place and moved there, so that another run
 * never sees half of it.
 *
 * @param {string} file
 * @param {Buffer} bytecode
 */
export function keepBytecode(file, bytecode) {
  const partial = `${file}.${randomUUID()}`;
  try {
    writeFileSync(partial, Buffer.concat([hashOf(bytecode), bytecode]));
    renameSync(partial, file);
  } catch {
    removePartial(partial);
  }
}

/** @param {string} file */
function removePartial(file) {
  try {
    rmSync(file, { force: true });
  } catch {
    // It only saves time, and what is left of it is removed with the program.
  }
}

/**
 * Against damage, not against an attack: who may write the file may write the program too.
 * @param {Buffer} bytecode
 */
function hashOf(bytecode) {
  return createHash('sha1').update(bytecode).digest();
}
