import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { DictionaryTables } from '../../src/swedish/dictionary/dictionary.ts';
import { writeImage } from '../../src/swedish/dictionary/dictionary-image.ts';
import { readDictionaryTables } from '../../src/swedish/dictionary/read-dictionary.ts';
import { openSwedish } from '../../src/swedish/index.ts';
import { cachedDictionary } from '../../src/swedish/lexicon-cache.ts';

const tables = readDictionaryTables();
/** The tables byte by byte. */
const image = (given: DictionaryTables) => Buffer.from(writeImage(given, 'same'));
const built = image(tables);
const build = () => tables;
const rebuilt = () => {
  throw new Error('built anew');
};
let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'lexicon-cache-'));
});
afterEach(() => rmSync(folder, { recursive: true }));
const file = () => join(folder, readdirSync(folder)[0]!);

describe('the cache of the dictionary', () => {
  it('is read the second time, and holds what was built', () => {
    cachedDictionary(folder, '4.0.0', build);
    expect(image(cachedDictionary(folder, '4.0.0', rebuilt)).equals(built)).toBe(true);
  });

  it('leaves one file and no partial one', () => {
    cachedDictionary(folder, '4.0.0', build);
    expect(readdirSync(folder)).toHaveLength(1);
    expect(readdirSync(folder)[0]).toMatch(/\.bin$/);
  });

  it('is built anew for another version of the dictionary', () => {
    cachedDictionary(folder, '4.0.0', build);
    expect(() => cachedDictionary(folder, '4.0.1', rebuilt)).toThrow('built anew');
  });

  const damages: readonly (readonly [string, (bytes: Buffer) => Buffer])[] = [
    ['an empty file', () => Buffer.alloc(0)],
    ['a short file', (bytes) => bytes.subarray(0, 1000)],
    ['a file cut by one byte', (bytes) => bytes.subarray(0, -1)],
    ['a text', () => Buffer.from('{"not":"a lexicon"}'.repeat(20))],
    [
      'one changed byte near the end',
      (bytes) => {
        const changed = Buffer.from(bytes);
        changed[changed.length - 9]! ^= 1;
        return changed;
      },
    ],
  ];
  it.each(damages)('is built anew without a word after %s', (_, damage) => {
    cachedDictionary(folder, '4.0.0', build);
    writeFileSync(file(), damage(readFileSync(file())));
    expect(cachedDictionary(folder, '4.0.0', build)).toBe(tables);
    expect(image(cachedDictionary(folder, '4.0.0', rebuilt)).equals(built)).toBe(true);
  });

  it('is done without where the folder cannot be made', () => {
    const blocked = join(folder, 'file');
    writeFileSync(blocked, '');
    expect(cachedDictionary(join(blocked, 'below'), '4.0.0', build)).toBe(tables);
  });

  it('changes no lemma', () => {
    const sentence = 'Kommunen utmärker sig även genom starkt engagerade chefer och medarbetare .'.split(' ');
    const without = openSwedish({ cacheDirectory: null }).lemmatize(sentence);
    expect(openSwedish({ cacheDirectory: folder }).lemmatize(sentence)).toEqual(without);
    expect(openSwedish({ cacheDirectory: folder }).lemmatize(sentence)).toEqual(without);
  });
});
