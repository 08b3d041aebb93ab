import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { buildDictionary } from './build-dictionary.ts';
import { createDictionary, type Dictionary, type DictionaryTables } from './dictionary.ts';

/** Where the installed `dictionary-sv` is. Throws when it is not installed. */
function folder(): string {
  return dirname(createRequire(import.meta.url).resolve('dictionary-sv'));
}

/** The version of the installed dictionary. */
export function dictionaryVersion(): string {
  const { version } = JSON.parse(readFileSync(join(folder(), 'package.json'), 'utf8')) as { version: string };
  return version;
}

/** Reads and expands the installed dictionary's files. */
export function readDictionaryTables(): DictionaryTables {
  const aff = readFileSync(join(folder(), 'index.aff'), 'utf8');
  const dic = readFileSync(join(folder(), 'index.dic'), 'utf8');
  return buildDictionary(aff, dic);
}

/** The dictionary, read anew. */
export function readDictionary(): Dictionary {
  return createDictionary(readDictionaryTables());
}
