import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { TOKEN_KINDS, TokenScanner } from '../../src/swedish/token-scanner.ts';
import { tokenizeText } from '../../src/swedish/tokenize-text.ts';

const scanner = new TokenScanner();

/** The tokens that the scanner finds. */
function scanned(text: string) {
  const tokens: ReturnType<typeof tokenizeText>[number][] = [];
  scanner.open(text);
  for (let found = scanner.next(); found > 0; found = scanner.next()) {
    for (let i = 0; i < found; i++) {
      const [start, end] = [scanner.starts[i]!, scanner.ends[i]!];
      const spelled = text.slice(start, end);
      tokens.push({
        text: spelled,
        start,
        end,
        kind: TOKEN_KINDS[scanner.kinds[i]!]!,
        sentence: scanner.sentences[i]!,
      });
    }
  }
  return tokens;
}

/** Characters that words, numbers and sentences turn on, so that random texts have them side by side. */
const sign = fc.constantFrom(
  ..." \n\t.,:;!?…-–\u2010\u2011'’_&@+()”»\u00ad\u00a0\u200b\u0301\u2028\r0123aåäöéxABÅ",
  '👍🏽',
  '\ud835',
  '\udc9c',
  '𝒜',
);
const piece = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom('kommunen', 'Styrning', 'och', 'är', 'i', 'A', 'fortsättningen') },
  {
    weight: 1,
    arbitrary: fc.constantFrom('t.ex.', 'm.m.', 'kl.', 'SCB:s', '1990-talet', '3,5', '10 000', 'www.nacka.se'),
  },
  { weight: 6, arbitrary: sign },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 4 }) },
);

describe('TokenScanner finds the tokens of the tokenizer', () => {
  it('in any text', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const text = pieces.join('');
        expect(scanned(text)).toEqual(tokenizeText(text));
      }),
      { numRuns: 3000 },
    );
  });

  it('in texts of a few signs, where every rule meets every other', () => {
    const few = fc.array(fc.oneof(sign, fc.constantFrom('a', 'B', ' ', ' ', '.', ',')), { maxLength: 12 });
    fc.assert(
      fc.property(few, (signs) => {
        const text = signs.join('');
        expect(scanned(text)).toEqual(tokenizeText(text));
      }),
      { numRuns: 6000 },
    );
  });

  it('in the texts of the corpus', () => {
    const files = readdirSync('corpus', { recursive: true, encoding: 'utf8' }).filter((file) =>
      /\.(txt|md)$/.test(file),
    );
    expect(files.length).toBeGreaterThan(0);
    for (const file of files) {
      const text = readFileSync(join('corpus', file), 'utf8');
      expect(scanned(text)).toEqual(tokenizeText(text));
    }
  });

  it('in a text of more tokens than are found at a time, and longer than the memory kept', () => {
    for (const times of [3000, 30_000]) {
      const text = 'En tydlig styrning, och god service. '.repeat(times);
      const joined = (tokens: ReturnType<typeof tokenizeText>) =>
        tokens.map((token) => Object.values(token).join(' ')).join('|');
      expect(joined(scanned(text))).toBe(joined(tokenizeText(text)));
    }
  });
});
