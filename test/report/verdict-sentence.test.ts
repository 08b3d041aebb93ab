import { describe, expect, test } from 'vitest';
import { measureTrends } from '../../pipeline/measures/measure-trends.ts';
import { verdictSentence } from '../../src/report/verdict-sentence.ts';
import { editions, subject } from '../pipeline/eleven-editions.ts';

describe('verdictSentence', () => {
  test.each([
    [
      [0, 0, 0, 1, 1, 1, 1, 1, 2, 1, 1],
      'Saknas i de 3 första av 11 årgångar och finns från 2009 i 8 av 8 (11 motiveringar i allt).',
      'Missing in the first 3 of 11 editions and there from 2009 in 8 of 8 (11 citations in all).',
    ],
    [
      [0, 0, 0, 0, 0, 0, 1, 1, 1, 0, 0],
      'Finns bara 2015–2019, i 3 av 3 årgångar; saknas i 6 före och 2 efter (11 motiveringar i allt).',
      'There only 2015–2019, in 3 of 3 editions; missing in 6 before and 2 after (11 citations in all).',
    ],
    [
      [0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0],
      'Nämns bara i en av 11 motiveringar (2011); en enda text visar ingen utveckling.',
      'Mentioned in only one of 11 citations (2011); a single text shows no development.',
    ],
    [
      [1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0],
      'Nämns i 2 av 11 motiveringar och blir ovanligare med åren, både räknat i texter och per 1 000 ord och när hänsyn tas till textlängden.',
      'Mentioned in 2 of 11 citations and less common over the years, counted in texts, per 1,000 words and with text length allowed for.',
    ],
    [
      [1, 1, 1, 1, 1, 1, 2, 4, 5, 6, 8],
      'Nämns i 11 av 11 motiveringar och allt oftare i förhållande till textens längd.',
      'Mentioned in 11 of 11 citations and ever more often for the length of the text.',
    ],
  ])('tells %j by its own numbers', (mentions, sv, en) => {
    const [trend] = measureTrends('concept', [subject('x', mentions)], editions(), {
      splitYear: null,
      seed: 2003,
      permutations: 200,
    });
    expect(verdictSentence(trend!)).toEqual({ sv, en });
  });

  test('says on how many citations every verdict rests, and never that nothing changed', () => {
    const series = [
      [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0],
      [0, 1, 0, 0, 1, 0, 1, 0, 1, 0, 1],
      [1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1],
      [0, 0, 2, 0, 1, 0, 1, 1, 1, 1, 1],
      [1, 1, 1, 1, 2, 1, 1, 1, 0, 0, 0],
      [0, 0, 0, 0, 1, 1, 1, 3, 3, 4, 6],
    ];
    const subjects = series.map((mentions, i) => subject(`s${i}`, mentions));
    const trends = measureTrends('concept', subjects, editions(), { splitYear: null, seed: 2003, permutations: 200 });
    expect(trends.map(({ verdict }) => verdict)).toEqual([
      'absent',
      'undecided',
      'throughout',
      'follows-length',
      'went',
      'rises',
    ]);
    for (const trend of trends) {
      const { sv, en } = verdictSentence(trend);
      expect(sv).toContain('11 motiveringar');
      expect(en).toContain('11 citations');
      expect(sv).not.toMatch(/null|undefined|är oförändrat/);
      expect(en).not.toMatch(/null|undefined|is unchanged/);
    }
  });
});
