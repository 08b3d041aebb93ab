import { relative, resolve, sep } from 'node:path';

/** The parts of a path below a folder; null when it lies elsewhere. */
export function partsBelow(folder: string, path: string): readonly string[] | null {
  const below = relative(folder, path);
  const parts = below.split(sep);
  return parts[0] === '..' || resolve(below) === below ? null : parts;
}
