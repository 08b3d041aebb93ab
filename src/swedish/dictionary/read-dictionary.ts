import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { buildDictionary } from './build-dictionary.ts';
import { createDictionary, type Dictionary } from './dictionary.ts';

/** Reads and expands the installed `dictionary-sv`. Throws when it is not installed. */
export function readDictionary(): Dictionary {
  const folder = path.dirname(createRequire(import.meta.url).resolve('dictionary-sv'));
  const aff = readFileSync(path.join(folder, 'index.aff'), 'utf8');
  const dic = readFileSync(path.join(folder, 'index.dic'), 'utf8');
  return createDictionary(buildDictionary(aff, dic));
}
