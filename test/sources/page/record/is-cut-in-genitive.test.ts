import { describe, expect, it } from 'vitest';
import { isCutInGenitive } from '../../../../src/sources/page/record/is-cut-in-genitive.ts';

describe('isCutInGenitive', () => {
  it.each([
    ['Hammarängens', 'Priset tilldelas Hammarängens\nOrienteringsklubb med orden:', true],
    ['Hammarängens', 'Priset tilldelas Hammarängens scoutkår.', true],
    ['Odlarnas', 'Årets förening är Odlarnas Rike.', true],
    ['Sörby', 'Priset tilldelas Sörby skola.', false],
    ['Hammarängens', 'Hammarängens OK får priset. Ordet är Hammarängens.', false],
    ['Sundsvalls', 'Priset går till Sundsvalls Roddklubb.', true],
    ['Hofors', 'Hofors Guldspaden 2019', false],
    ['Hofors', 'Hofors\nKommunens motivering', false],
    ['Bo Clemens', 'Bo Clemens\nMotivering: För sin röst.', false],
    ['Bo Clemens', 'Bo Clemens får priset.', false],
  ])('of %j in %j: %s', (name, page, expected) => {
    expect(isCutInGenitive(name, page)).toBe(expected);
  });
});
