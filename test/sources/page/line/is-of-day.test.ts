import { describe, expect, it } from 'vitest';
import { isOfDay } from '../../../../src/sources/page/line/is-of-day.ts';

describe('isOfDay', () => {
  it.each([
    'Nyheter, 18 april',
    'Lokalt | 3 maj 2019',
    'Kultur och fritid · tisdag 4 sept. 2012',
    'Publicerad den 2 juni',
  ])('%s', (words) => {
    expect(isOfDay(words)).toBe(true);
  });

  it.each(['Första maj', 'Föreningen Maj', 'Nyheter', 'Siv Bo får priset på nationaldagen den 6 juni', '18 april'])(
    'not %s',
    (words) => {
      expect(isOfDay(words)).toBe(false);
    },
  );
});
