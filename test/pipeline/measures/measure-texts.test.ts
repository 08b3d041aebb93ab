import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { measureTexts } from '../../../pipeline/measures/measure-texts.ts';
import { stripStopwords } from '../../../pipeline/stages/strip-stopwords.ts';
import { tokenize } from '../../../pipeline/stages/tokenize.ts';
import type { Citation, LemmatizedToken, TextMeasures } from '../../../src/records.ts';

function measured(text: string, stopwords: readonly string[] = [], mattrWindow = 30): TextMeasures {
  const citation: Citation = {
    id: 'c',
    year: 2013,
    recipient: 'Örebro',
    text,
    documentId: 'd',
    start: 0,
    end: text.length,
  };
  const tokens = tokenize(citation);
  const lemmatized = tokens
    .filter(({ kind }) => kind !== 'mark')
    .map(
      (token): LemmatizedToken => ({
        ...token,
        lemma: token.text.toLowerCase(),
        partOfSpeech: 'X',
        parts: [],
        evidence: 'unknown',
        candidates: [],
      }),
    );
  return measureTexts({ citation, tokens, content: stripStopwords(lemmatized, new Set(stopwords)) }, { mattrWindow });
}

const orebro =
  'Örebro belönas framför allt för att kommunen genom ett tydligt styrsystem förbättrat service och tjänster till sina ' +
  'invånare. Medvetna satsningar tillsammans med kontinuerliga uppföljningar har lett till avsevärda förbättringar inom ' +
  'många verksamheter.';

describe('measureTexts', () => {
  test('of the citation of Örebro 2013 is what counting by hand gives', () => {
    // 18 + 14 words in two sentences; 17 of more than six letters: belönas framför kommunen tydligt styrsystem
    // förbättrat service tjänster invånare Medvetna satsningar tillsammans kontinuerliga uppföljningar avsevärda
    // förbättringar verksamheter. LIX 32/2 + 1700/32 = 69.125.
    expect(measured(orebro)).toEqual({
      citationId: 'c',
      year: 2013,
      recipient: 'Örebro',
      words: 32,
      sentences: 2,
      lix: 69.125,
      mattr: expect.closeTo((29 + 29 + 29) / 90, 12),
      stopwordShare: 0,
    });
  });

  test('gives no MATTR to a shorter text than the window, and none of another window', () => {
    expect(measured('Kommunen har modet att våga.').mattr).toBeNull();
    expect(measured('Kommunen har modet att våga.', [], 5).mattr).toBe(1);
  });

  test('does not count figures as words, nor hyphens and soft hyphens as letters', () => {
    // Words: år, IT-stöd, mo­dell. IT-stöd has six letters, mo­dell six: none is long.
    const { words, lix } = measured('2013 år IT-stöd mo\u00ADdell.');
    expect(words).toBe(3);
    expect(lix).toBe(3);
  });

  test('takes an abbreviation as one word that ends no sentence', () => {
    expect(measured('Bra service, t.ex. inom skolan, ges.')).toMatchObject({ words: 6, sentences: 1 });
  });

  test('says the share of words removed', () => {
    expect(measured('Kommunen har modet att våga.', ['har', 'att']).stopwordShare).toBeCloseTo(2 / 5, 12);
  });

  test('of a text without words is nothing', () => {
    expect(measured('')).toMatchObject({ words: 0, sentences: 0, lix: null, mattr: null, stopwordShare: 0 });
    expect(measured('2013 …')).toMatchObject({ words: 0, lix: null, mattr: null, stopwordShare: 0 });
  });

  test('stays within its ranges for any text', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('kommunen', 'är', 'bra', '.', '2013', 'utvecklingsarbete', '!')),
        (pieces) => {
          const { words, lix, mattr, stopwordShare } = measured(pieces.join(' '), ['är'], 3);
          expect(words).toBe(pieces.filter((piece) => /^\p{L}/u.test(piece)).length);
          if (words > 0) expect(lix).toBeGreaterThanOrEqual(1);
          if (mattr !== null) expect(mattr).toBeLessThanOrEqual(1);
          expect(stopwordShare).toBeGreaterThanOrEqual(0);
          expect(stopwordShare).toBeLessThanOrEqual(1);
        },
      ),
    );
  });
});
