import { describe, expect, it } from 'vitest';
import { leadsIntoReasons } from '../../../../src/sources/page/line/leads-into-reasons.ts';

describe('leadsIntoReasons', () => {
  it.each([
    'De tilldelas pris, 25 000 kronor, med följande motiveringar:',
    'Tre finalister fick diplom. Juryn motiverar sina val så här:',
    'Prisnämnden motiverade sina\nbeslut på följande sätt:',
  ])('leads into those of several: %s', (words) => {
    expect(leadsIntoReasons(words)).toBe(true);
  });

  it.each([
    ['one reason', 'Siv Bo tilldelas priset med följande motivering:'],
    ['one choice', 'Juryn motiverar sitt val så här:'],
    ['no end in a colon', 'Juryn motiverar sina val på galan i Lund.'],
    ['no jury', 'Läraren motiverar sina val så här:'],
  ])('not with %s: %s', (_reason, words) => {
    expect(leadsIntoReasons(words)).toBe(false);
  });
});
