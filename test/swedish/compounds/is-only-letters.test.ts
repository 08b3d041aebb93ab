import { describe, expect, it } from 'vitest';
import { isOnlyLetters } from '../../../src/swedish/compounds/is-only-letters.ts';

describe('isOnlyLetters', () => {
  it.each(['kommun', 'ÅÄÖ', 'idé', 'Łódź', 'ÿ'])('%s has letters and nothing else', (text) => {
    expect(isOnlyLetters(text)).toBe(true);
  });

  it.each(['', '80-tal', 'a b', "d'", 'kommun\u00ad', '@', '[', '{', '\u0301', '×', '÷', '😀'])(
    '%j has not',
    (text) => {
      expect(isOnlyLetters(text)).toBe(false);
    },
  );

  it('tells every character up to U+2000 as a letter or none as Unicode does', () => {
    const codes = Array.from({ length: 0x2000 }, (_, code) => String.fromCharCode(code));
    expect(codes.filter((text) => isOnlyLetters(text) !== /^\p{L}$/u.test(text))).toEqual([]);
  });
});
