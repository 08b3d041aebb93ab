import { describe, expect, it } from 'vitest';
import { withoutAside } from '../../../../src/sources/page/award/without-aside.ts';

describe('withoutAside', () => {
  it.each([
    ['a shared prize', 'Vinnare 2019 (delat pris)', 'Vinnare 2019'],
    ['how it was given', 'Årets skola 2020 (digital gala)', 'Årets skola 2020'],
    ['who pays', 'Årets företagare (sponsor: Sparbanken)', 'Årets företagare'],
    ['the sum', 'Hållbarhetspriset, 150 000 kronor', 'Hållbarhetspriset'],
  ])('%s: %s', (_reason, heading, without) => {
    expect(withoutAside(heading)).toBe(without);
  });

  it.each([
    ['doubt', 'Vinnare 2019 (troligen)'],
    ['a limit', 'Vinnare 2019 (eller tidigare)'],
    ['those who did not win', '2019 (nominerade)'],
    ['those who may win', '2019 (finalister)'],
    ['another year', 'Grannpriset 2019 (utdelat 2020)'],
    ['a name', 'Årets skola 2019 (Sandbyskolan)'],
    ['what the winner is', 'Sandbyskolan (friskola)'],
  ])('keeps %s: %s', (_reason, heading) => {
    expect(withoutAside(heading)).toBe(heading);
  });
});
