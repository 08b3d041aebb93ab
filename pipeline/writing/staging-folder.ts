import { randomUUID } from 'node:crypto';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { codeOf } from './code-of.ts';

/** Stands in a staging folder once every file there is whole: the paths, one JSON list. */
export const COMPLETE = 'complete.json';
/** What that list is called while it is written. */
export const INCOMPLETE = `${COMPLETE}.new`;
/** Holds the files within a staging folder. */
export const FILES = 'files';

const NAME = /^\.next-[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/;
const CONTENTS: readonly string[] = [COMPLETE, INCOMPLETE, FILES];

/** A new name for the folder within the output folder where a run lays its files until all are written. */
export function stagingName(): string {
  return `.next-${randomUUID()}`;
}

/**
 * The staging folders that runs have made in a folder, by name and in order: those whose name is one that `stagingName`
 * gives and that hold nothing else than a run lays there. What others call `.next-` stays theirs.
 */
export async function stagingFolders(folder: string): Promise<readonly string[]> {
  const ours: string[] = [];
  for (const entry of await readdir(folder, { withFileTypes: true })) {
    if (!entry.isDirectory() || !NAME.test(entry.name)) continue;
    const names = await namesIn(join(folder, entry.name));
    if (names?.every((name) => CONTENTS.includes(name))) ours.push(entry.name);
  }
  return ours.toSorted();
}

/** Null for a folder that is there no more: a run that begins tries whether it may make one, and takes it away. */
async function namesIn(folder: string): Promise<readonly string[] | null> {
  try {
    return await readdir(folder);
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return null;
    throw error;
  }
}
