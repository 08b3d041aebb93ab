import { describe, expect, it } from 'vitest';
import { isUnsureYear } from '../../../../src/sources/page/line/is-unsure-year.ts';
import { saysYearIsUnknown } from '../../../../src/sources/page/line/says-year-is-unknown.ts';

describe('isUnsureYear', () => {
  it.each([
    ['or earlier', 'Vinnare 2019 eller tidigare'],
    ['or earlier in brackets', 'Vinnare 2019 (eller tidigare)'],
    ['one of two', '2019 eller 2020'],
    ['doubt in brackets', 'Sandbyskolan 2019 (osäkert)'],
    ['a question mark', '2019?'],
    ['about', 'Ca 2019'],
    ['a year that is said to be unsure', 'Bo Ek, 2019, årtalet osäkert'],
  ])('%s: %s', (_reason, words) => {
    expect(isUnsureYear(words, 2019)).toBe(true);
  });

  it.each([
    ['a year', 'Vinnare 2019'],
    ['a question for the winner', 'Vem fick priset 2019?'],
    ['a short question', 'Och 2019?'],
    ['another year in doubt', 'Vinnare 2019. Ca 2010 instiftades priset.'],
    ['two winners', '2019 Bo Ek eller Bosse'],
  ])('not %s: %s', (_reason, words) => {
    expect(isUnsureYear(words, 2019)).toBe(false);
  });
});

describe('saysYearIsUnknown', () => {
  it.each([
    ['unclear', 'Årtal oklart (2013 eller 2014, årsberättelserna saknas)'],
    ['unknown', 'År okänt'],
    ['unknown, the other way round', 'Okänt årtal'],
    ['missing', 'Steneby Åkeri AB (årtal saknas)'],
    ['not told', 'Året framgår inte.'],
    ['not kept', 'Årtalet är inte bevarat'],
    ['no date', 'Odaterad'],
  ])('%s: %s', (_reason, words) => {
    expect(saysYearIsUnknown(words)).toBe(true);
  });

  it.each([
    ['a lack in one year', 'Motivering saknas för år 2010'],
    ['a deed', 'Året runt håller de öppet, och ingen saknas'],
    ['a year', 'År 2013'],
    ['a year on a house', 'Årtalet 1923 är målat över dörren.'],
    ['the prize of the year', 'Årets okända hjälte'],
    [
      'a long sentence of a list',
      'I förteckningen nedan finns alla som fått priset, men för några av de allra första är årtalet okänt.',
    ],
  ])('not %s: %s', (_reason, words) => {
    expect(saysYearIsUnknown(words)).toBe(false);
  });
});
