import { describe, expect, it } from 'vitest';
import { withoutPlace } from '../../../../src/sources/page/award/without-place.ts';

describe('withoutPlace', () => {
  it.each([
    ['the place of a name', 'att tilldela Kaffekvarnen i ', 'Kumla Folkbildningspriset', 'Folkbildningspriset'],
    ['a place of two words', 'ger Eva Ek i ', 'Norra Kärr Byggnadspriset', 'Byggnadspriset'],
    ['a body’s award', 'tilldela Köket i ', 'Kumla skolnämndens pris', 'skolnämndens pris'],
    ['a genitive is the award’s', 'ger Eva Ek i ', 'Kumla kommuns kulturpris', 'Kumla kommuns kulturpris'],
    ['no name before', 'tre tävlar i ', 'Stora Journalistpriset', 'Stora Journalistpriset'],
    ['no preposition', 'ger Eva Ek ', 'Stora Journalistpriset', 'Stora Journalistpriset'],
    ['one word', 'vann Eva Ek i ', 'Folkbildningspriset', 'Folkbildningspriset'],
  ])('%s: %s%s', (_reason, before, name, expected) => {
    expect(withoutPlace(name, before)).toBe(expected);
  });
});
