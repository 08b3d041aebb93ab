import { describe, expect, it } from 'vitest';
import { isRightLemma, type ScoredToken, scoreLemmas } from '../../pipeline/score-lemmas.ts';

const token = (form: string, goldLemma: string, lemma: string, partOfSpeech = 'NOUN'): ScoredToken => ({
  form,
  goldLemma,
  lemma,
  partOfSpeech,
  candidates: [lemma],
});

describe('isRightLemma', () => {
  it.each([
    [token('Mål', 'mål', 'Mål'), true, 'case aside'],
    [token('tydligt', 'tydlig', 'tydligt', 'ADV'), true, 'an adverb in -t may be its own lemma'],
    [token('tydligt', 'tydligt', 'tydlig', 'ADV'), true, 'or the adjective'],
    [token('öppet', 'öppet', 'öppen', 'ADV'), true, 'öppen has the neuter öppet'],
    [token('tydligt', 'tydligt', 'tyd', 'ADV'), false, 'but not any adjective'],
    [token('tydligt', 'tydlig', 'tydligt', 'ADJ'), false, 'an adjective may not'],
    [token('fort', 'fort', 'for', 'ADV'), true, 'for + t'],
  ])('%j is %s: %s', (given, expected) => {
    expect(isRightLemma(given)).toBe(expected);
  });
});

describe('scoreLemmas', () => {
  it('gives zeros and full precision for nothing', () => {
    const nothing = { tokens: 0, accuracy: 0, typeAccuracy: 0, precision: 1, recall: 1, f1: 1 };
    expect(scoreLemmas([])).toEqual(nothing);
  });

  it('counts tokens, types and pairs as worked by hand', () => {
    // Gold: bil {bil, bilar, bilen} makes 3 pairs, mål {mål, målet} 1; found: bil {bil, bilar} 1, bile {bilen},
    // mål {mål, målet} 1. Both found pairs are right, 2 of 4 gold pairs are found.
    const tokens = [
      token('bil', 'bil', 'bil'),
      token('bilar', 'bil', 'bil'),
      token('bilar', 'bil', 'bil'),
      token('bilen', 'bil', 'bile'),
      token('mål', 'mål', 'mål'),
      token('målet', 'mål', 'mål'),
    ];
    const score = scoreLemmas(tokens);
    expect(score).toMatchObject({ tokens: 6, precision: 1, recall: 0.5 });
    expect(score.accuracy).toBeCloseTo(5 / 6, 12);
    expect(score.typeAccuracy).toBeCloseTo(4 / 5, 12);
    expect(score.f1).toBeCloseTo(2 / 3, 12);
  });

  it('does not count two readings of one form as a pair', () => {
    const tokens = [token('var', 'vara', 'x', 'VERB'), token('var', 'var', 'x')];
    expect(scoreLemmas(tokens)).toMatchObject({ precision: 1, recall: 1 });
  });
});
