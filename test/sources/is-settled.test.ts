import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isSettled } from '../../src/sources/is-settled.ts';

/** What normalizing does, and taking control characters away, written plainly. */
function settle(text: string): string {
  return text.replace(/[\uFEFF\r\v\f\u0085\u2028\u2029ﬀ-ﬆ]|(?![\t\n])\p{Cc}/gu, '').normalize('NFC');
}

describe('isSettled', () => {
  it('is never true of a text that normalizing changes', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 20 }), (text) => {
        fc.pre(isSettled(text));
        expect(settle(text)).toBe(text);
      }),
    );
    for (let unit = 0; unit <= 0xffff; unit++) {
      const text = String.fromCharCode(unit);
      if (isSettled(text)) expect(settle(text)).toBe(text);
    }
  });

  it.each([
    ['En tydlig styrning.\n\t”Väl värt” – för 5 €…', true, 'the text of a book'],
    ['a\u030alder', false, 'a combining mark'],
    ['rad\r\nrad', false, 'a carriage return'],
    ['\u0000', false, 'a control character'],
    ['\u212b', false, 'the sign for ångström becomes a letter'],
    ['', true, 'nothing'],
  ])('%j is %s: %s', (text, expected) => {
    expect(isSettled(text)).toBe(expected);
  });
});
