import { describe, expect, it } from 'vitest';
import { extendFingerprint, type Fingerprint, newFingerprint } from '../../src/swedish/dictionary/fingerprint.ts';
import { WordPrints } from '../../src/swedish/dictionary/word-prints.ts';

/** The plain way: reads the letters one after another. */
function printOf(text: string): Fingerprint {
  const print = newFingerprint();
  extendFingerprint(print, text, 0, text.length);
  return print;
}

describe('WordPrints', () => {
  it.each(['a', 'kommunalrådskollegorna', 'ﬁ\u0000\ud83d\ude00', 'ab'.repeat(40)])(
    'gives every stretch of %j the fingerprint of its letters',
    (word) => {
      const prints = new WordPrints();
      const found = newFingerprint();
      prints.begin('a word before');
      prints.begin(word);
      for (let start = 0; start <= word.length; start++) {
        for (let end = start; end <= word.length; end++) {
          prints.read(start, end, found);
          expect(found).toEqual(printOf(word.slice(start, end)));
        }
      }
    },
  );

  it('tells strings apart that differ in one letter, in order or in length', () => {
    const words = ['ab', 'ba', 'abb', 'aab', '\u0000ab', 'ab\u0000', 'åb', 'bå'];
    expect(new Set(words.map((word) => JSON.stringify(printOf(word)))).size).toBe(words.length);
  });
});
