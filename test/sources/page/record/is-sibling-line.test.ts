import { describe, expect, it } from 'vitest';
import { isSiblingLine } from '../../../../src/sources/page/record/is-sibling-line.ts';

describe('isSiblingLine', () => {
  it.each([
    ['2012 – Marit Skog', '2013 – Bo Ek, ”för sin envishet”'],
    ['2012: Marit Skog', '**2013**: Bo Ek'],
    ['2012 Marit Skog', '2013 Bo Ek'],
  ])('%s and %s', (above, line) => {
    expect(isSiblingLine(above, line)).toBe(true);
  });

  it.each([
    ['2012', '2013 – Bo Ek'],
    ['2012 – Marit Skog', 'Bo Ek fick priset 2013'],
    ['2012: Marit Skog', '2013 – Bo Ek'],
    ['2012 års pristagare', '2013 – Bo Ek'],
    ['Priset 2012', 'Priset 2013'],
  ])('not %s and %s', (above, line) => {
    expect(isSiblingLine(above, line)).toBe(false);
  });
});
