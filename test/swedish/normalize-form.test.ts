import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normalizeForm } from '../../src/swedish/normalize-form.ts';

describe('normalizeForm', () => {
  it.each([
    ['Kävlinge', 'Kävlinge', 'composed letters stay'],
    ['Ka\u0308vlinge', 'Kävlinge', 'decomposed letters are composed'],
    ['kom\u00admun', 'kommun', 'soft hyphens go'],
    ['kom\u00ad\nmun', 'kommun', 'with the line break they made'],
    ['\ufeffkom\u200bmun\u2060', 'kommun', 'zero-width characters go'],
    ['a\u00ad\u030angstrom', 'ångstrom', 'a mark meets its letter when what parted them goes'],
    ['e\u2011handel', 'e-handel', 'one hyphen for all'],
    ['D’Arc', "D'Arc", 'one apostrophe for all'],
    ['10\u00a0000', '10 000', 'one space for all'],
    ['eﬀektiv', 'effektiv', 'ligatures open'],
    ['m²', 'm²', 'but a raised figure is no ligature'],
  ])('%j → %j (%s)', (text, expected) => {
    expect(normalizeForm(text)).toBe(expected);
  });

  it('does nothing the second time', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const once = normalizeForm(text);
        expect(normalizeForm(once)).toBe(once);
      }),
    );
  });
});
