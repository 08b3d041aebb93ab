import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readIfThere } from './read-if-there.ts';

/**
 * The bytes of a file below the output folder, or null when there is none.
 * @throws CorpusError when it is there and cannot be read
 */
export async function readOutput(folder: string, path: string): Promise<Buffer | null> {
  return readIfThere(join(folder, path), (file) => readFile(file));
}
