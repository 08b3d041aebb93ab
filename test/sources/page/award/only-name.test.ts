import { describe, expect, it } from 'vitest';
import { aroundAwards } from '../../../../src/sources/page/award/around-awards.ts';
import { NO_NAMES } from '../../../../src/sources/page/award/award-names.ts';
import { onlyName } from '../../../../src/sources/page/award/only-name.ts';

describe('onlyName', () => {
  it.each([
    ['congratulations', 'Ett stort grattis till Ljungby kommun, vinnare av Årets Grannkommun 2019!', 'Ljungby kommun'],
    ['the choice', 'Valet av mottagare av Kulturpriset 2011 föll på Elin Ek och Bo Ek.', 'Elin Ek och Bo Ek'],
    [
      'a firm with a mark in it',
      'Den som vinner Näringslivspriset 2008 är ju redan känd: Café & Bageri Humlan.',
      undefined,
    ],
    [
      'where she is from, behind her name',
      'Vid mötet i bygdegården fick Rut Ek, Sjövik, motta byns och sparbankens nya hederspris Årets granne.',
      'Rut Ek',
    ],
    ['a place beside it', 'På galan i Örebro fick alltså Ås Ridklubb Idrottspriset 2014.', 'Ås Ridklubb'],
  ])('of %s: %s', (_reason, sentence, name) => {
    expect(onlyName(aroundAwards(sentence, NO_NAMES)[0], NO_NAMES)).toBe(name);
  });

  it.each([
    ['tells who gives it', 'I går delade Sparbanken Ås ut Årets Grannkommun 2019.'],
    ['tells who chooses', 'Årets landsbygdskrog utses av tidningen Land & Lust.'],
    ['has two names', 'I Lund vann Siv Ek före Bo Al Kulturpriset 2011.'],
    ['has only a place', 'Vinnaren av Kulturpriset 2011 korades i Folkets Park.'],
    ['has a name that owns the prize', 'Hon vann Lerums Kulturpriset 2011.'],
    ['gives nothing', 'Kulturpriset 2011 delades för tredje gången i Lund.'],
  ])('of no sentence that %s: %s', (_reason, sentence) => {
    expect(onlyName(aroundAwards(sentence, NO_NAMES)[0], NO_NAMES)).toBeUndefined();
  });
});
