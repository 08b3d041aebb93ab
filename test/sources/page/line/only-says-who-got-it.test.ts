import { describe, expect, it } from 'vitest';
import { onlySaysWhoGotIt } from '../../../../src/sources/page/line/only-says-who-got-it.ts';

describe('onlySaysWhoGotIt', () => {
  it.each(['Priset tilldelas Sjösta Paddlare.', 'Medaljen gick till Siv Bo.'])('so does: %s', (sentence) => {
    expect(onlySaysWhoGotIt(sentence)).toBe(true);
  });

  it.each([
    ['a reason', 'Priset går till Siv Bo för att hon har burit laget.'],
    ['nobody by name', 'Priset går till en eldsjäl.'],
    ['more than that', 'Priset går till Siv Bo. Hon har burit laget.'],
    ['what she has done', 'Priset går till Siv Bo som har burit laget.'],
  ])('tells %s: %s', (_what, sentence) => {
    expect(onlySaysWhoGotIt(sentence)).toBe(false);
  });
});
