import { describe, expect, it } from 'vitest';
import { saysNobodyOfYear } from '../../../../src/sources/page/line/says-nobody-of-year.ts';

describe('saysNobodyOfYear', () => {
  it.each([
    '2010 – Ingen medalj delades ut.',
    '2010: Ej utdelat',
    'Tävlingen 2010 ställdes in på grund av storm.',
    'Priset 2010 delades inte ut.',
    '**2010** Inget pris delades ut',
    'År 2010 – Ingen',
  ])('%s', (words) => {
    expect(saysNobodyOfYear(words)).toBe(true);
  });

  it.each([
    '2010 – Inga Ek',
    'Tävlingen 2010 vanns av Siv Bo.',
    'Priset 2010 delades ut i Nora.',
    '2010',
    'Ingen medalj delades ut.',
    '2010 – Ingen i byn har gjort mer för isen.',
  ])('not %s', (words) => {
    expect(saysNobodyOfYear(words)).toBe(false);
  });
});
