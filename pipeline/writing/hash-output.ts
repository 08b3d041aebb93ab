import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { join } from 'node:path';
import { readIfThere } from './read-if-there.ts';

/**
 * The SHA-256 of a file below the output folder, read piece by piece, or null when there is none.
 * @throws CorpusError when it is there and cannot be read
 */
export async function hashOutput(folder: string, path: string): Promise<string | null> {
  return readIfThere(join(folder, path), async (file) => {
    const hash = createHash('sha256');
    for await (const piece of createReadStream(file)) hash.update(piece);
    return hash.digest('hex');
  });
}
