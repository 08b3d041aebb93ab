import { describe, expect, it } from 'vitest';
import { isDescription } from '../../../../src/sources/page/line/is-description.ts';

describe('isDescription', () => {
  it.each([
    [
      'the citation never says it',
      'Bagaren från Vimmerby',
      'Ur mjöl och vatten har Linnea Sjögren jäst fram ett företag.',
    ],
    [
      'a part of the real name',
      'dockteatern i Hudiksvall',
      'Med trä och tyg har Dockteatern Tittut fostrat en publik.',
    ],
    ['with an adjective', 'den envisa biodlaren', 'Karin Alm har hållit bygdens bin vid liv.'],
  ])('%s: %s', (_reason, written, citation) => {
    expect(isDescription(written, citation)).toBe(true);
  });

  it.each([
    ['the citation uses it as a name', 'Dockteatern i Hudiksvall', 'Dockteatern har fostrat en publik.'],
    [
      'a name in the definite form, in the genitive',
      'Västanfläkten',
      'Med glädje har Västanfläktens personal mött sina gäster.',
    ],
    ['a name of two words', 'Karin Alm', 'Hon har hållit bygdens bin vid liv.'],
    ['no definite noun', 'Sundsvall', 'Kommunen har gjort vardagen enklare.'],
    ['a municipality', 'Kiruna kommun', 'Att flytta en stad kräver mod.'],
    ['nothing', '', ''],
  ])('not %s: %s', (_reason, written, citation) => {
    expect(isDescription(written, citation)).toBe(false);
  });
});
