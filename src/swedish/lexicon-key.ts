import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { dictionaryVersion } from './dictionary/read-dictionary.ts';

/** Where the data stand that the lexicon's tables are made of, and the code that makes them. */
const FOLDERS = ['./', './data/', './dictionary/', './lexicon/'];

/** A hash of all that decides the lexicon's tables: those that were kept hold for no other. */
export function lexiconKey(): string {
  const hash = createHash('sha1').update(`dictionary-sv ${dictionaryVersion()}`);
  for (const folder of FOLDERS) {
    const place = new URL(folder, import.meta.url);
    for (const name of readdirSync(place).sort()) {
      if (/\.(?:ts|tsv)$/.test(name)) hash.update(`\0${folder}${name}\0`).update(readFileSync(new URL(name, place)));
    }
  }
  return hash.digest('hex');
}
