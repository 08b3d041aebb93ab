import { mkdtempSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { cachedLexicon } from '../../src/swedish/cached-lexicon.ts';
import { openSwedish } from '../../src/swedish/index.ts';
import { type LexiconTables, writeImage } from '../../src/swedish/lexicon-image.ts';
import { builtTables as tables } from './built-tables.ts';

const KEY = 'a'.repeat(40);
/** The tables byte by byte. */
const image = (given: LexiconTables) => Buffer.from(writeImage(given, KEY, (size) => new ArrayBuffer(size)));
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

describe('the cache of the lexicon', () => {
  it('is read the second time, and holds what was built', () => {
    cachedLexicon(folder, KEY, build);
    expect(image(cachedLexicon(folder, KEY, rebuilt)).equals(built)).toBe(true);
  });

  it('leaves one file and no partial one', () => {
    cachedLexicon(folder, KEY, build);
    expect(readdirSync(folder)).toHaveLength(1);
    expect(readdirSync(folder)[0]).toMatch(/\.bin$/);
  });

  it('is built anew when it was made of something else', () => {
    cachedLexicon(folder, KEY, build);
    expect(() => cachedLexicon(folder, `${KEY.slice(0, -1)}b`, rebuilt)).toThrow('built anew');
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
    cachedLexicon(folder, KEY, build);
    writeFileSync(file(), damage(readFileSync(file())));
    expect(cachedLexicon(folder, KEY, build)).toBe(tables);
    expect(image(cachedLexicon(folder, KEY, rebuilt)).equals(built)).toBe(true);
  });

  it('keeps three images, the latest', () => {
    for (const [day, letter] of [...'bcda'].entries()) {
      cachedLexicon(folder, letter.repeat(40), build);
      const path = join(folder, `lexicon-sv-${letter.repeat(12)}.bin`);
      if (letter !== 'a') utimesSync(path, day, day);
    }
    expect(readdirSync(folder).map((name) => name.slice(11, 12))).toEqual(['a', 'c', 'd']);
  });

  it('is done without where the folder cannot be made', () => {
    const blocked = join(folder, 'file');
    writeFileSync(blocked, '');
    expect(cachedLexicon(join(blocked, 'below'), KEY, build)).toBe(tables);
  });

  it('changes no lemma', () => {
    const sentence = 'Kommunen utmärker sig även genom starkt engagerade chefer och medarbetare .'.split(' ');
    const without = openSwedish({ cacheDirectory: null }).lemmatize(sentence);
    expect(openSwedish({ cacheDirectory: folder }).lemmatize(sentence)).toEqual(without);
    expect(openSwedish({ cacheDirectory: folder }).lemmatize(sentence)).toEqual(without);
  });
});
