import { describe, expect, it } from 'vitest';
import { onlyGivesMention } from '../../../../src/sources/page/line/only-gives-mention.ts';

describe('onlyGivesMention', () => {
  it.each([
    'Juryn valde också att ge ett hedersomnämnande till vaktmästaren Pär Dahl i Kil.',
    'I år delas även ett hedersomnämnande ut till Siv Bo.',
    'Nämnden beslutade även att dela ut ett hedersomnämnande till Sjösta Paddlare.',
  ])('so does: %s', (words) => {
    expect(onlyGivesMention(words)).toBe(true);
  });

  it.each([
    ['a reason', 'Juryn ger ett hedersomnämnande till Siv Bo för att hon har burit laget.'],
    ['what she has done', 'Juryn ger ett hedersomnämnande till Siv Bo. Hon har burit laget.'],
    ['what leads into a reason', 'Juryn ger ett hedersomnämnande till Siv Bo:'],
    ['the prize', 'Juryn ger priset till Siv Bo.'],
  ])('tells %s: %s', (_what, words) => {
    expect(onlyGivesMention(words)).toBe(false);
  });
});
