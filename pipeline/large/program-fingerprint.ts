import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageVersions } from '../run-record.ts';

/** Where the code and data stand that decide a count. */
const ROOMS = ['src/swedish', 'src/concepts', 'src/sources', 'pipeline'];

/** A hash of the program, its data and the packages it counts with: counts that were kept hold for no other. */
export function programFingerprint(): string {
  const root = join(import.meta.dirname, '..', '..');
  const hash = createHash('sha256').update(JSON.stringify(packageVersions));
  for (const room of ROOMS) {
    const files = readdirSync(join(root, room), { recursive: true, encoding: 'utf8', withFileTypes: true })
      .filter((entry) => entry.isFile() && /\.(?:ts|tsv)$/.test(entry.name))
      .map((entry) => join(entry.parentPath, entry.name));
    for (const file of files.sort())
      hash
        .update(`${file.slice(root.length)}\0`)
        .update(readFileSync(file))
        .update('\0');
  }
  return hash.digest('hex');
}
