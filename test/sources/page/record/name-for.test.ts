import { describe, expect, it } from 'vitest';
import { nameFor } from '../../../../src/sources/page/record/name-for.ts';

describe('nameFor', () => {
  it.each([
    ['which place', 'Andra plats till Kalmar kommun', 'Kalmar lyssnar.', 'Kalmar kommun'],
    ['which prize', 'Tredje pris: Siv Bo', 'Siv Bo lagar.', 'Siv Bo'],
    ['a trade', 'Apotekare Linnea Ek', 'Linnea räknar om.', 'Linnea Ek'],
    ['where she works, of a text about her alone', 'Siv Bo på Ekskolan', 'Siv Bo ser varje elev.', 'Siv Bo'],
    ['a name that begins with a number in words', 'Första Teatern', 'Första Teatern spelar.', 'Första Teatern'],
    ['a prize of that name', 'Andra plats i hjärtat', 'De spelar.', 'Andra plats i hjärtat'],
  ])('%s: %s', (_reason, written, citation, expected) => {
    expect(nameFor(written, citation)).toBe(expected);
  });
});
