import { describe, expect, it } from 'vitest';
import { kindOfDescribed } from '../../../../src/sources/page/award/kind-of-described.ts';

describe('kindOfDescribed', () => {
  it.each([
    ['a giver and for whom', 'Sällskapets stipendium för unga skribenter', 'stipendi'],
    ['a giver of a longer word', 'Hembygdsföreningens årliga pris till äldre berättare', 'pris'],
    ['a giver alone', 'Föreningens stipendium', 'stipendi'],
    ['a name', 'Ekwall-stipendiet för unga skribenter', undefined],
    ['a giver of a kind of prize', 'Universitetets pedagogiska pris', undefined],
    ['a giver by name', 'Rotarys stipendium för unga skribenter', undefined],
  ])('%s', (_reason, words, kind) => {
    expect(kindOfDescribed(words)).toBe(kind);
  });
});
