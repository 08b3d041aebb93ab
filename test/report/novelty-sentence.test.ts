import { describe, expect, it } from 'vitest';
import type { NewWord, Novelty } from '../../src/records.ts';
import { noveltySentence } from '../../src/report/novelty-sentence.ts';

/** An edition with so many new words of so many. */
function novelty(year: number, newWords: number, lemmas: number): Novelty {
  return { year, lemmas, words: Array<NewWord>(newWords).fill({} as NewWord) };
}

describe('noveltySentence', () => {
  it.each([
    [
      'the median of an odd number of editions, whatever their order of shares',
      [novelty(2015, 9, 10), novelty(2017, 2, 10), novelty(2019, 5, 10), novelty(2021, 14, 38)],
      /^14 av 38 olika innehållsord i årgången 2021 \(37\u00a0%\) står inte i någon tidigare motivering\. I de tre årgångarna 2015–2019 var andelen i mitten 50\u00a0%, lägst 20\u00a0% och högst 90\u00a0%\./,
    ],
    [
      'the mean of the middle two of an even number',
      [novelty(2017, 4, 10), novelty(2019, 6, 10), novelty(2021, 1, 4)],
      /andelen i mitten 50\u00a0%/,
    ],
    [
      'the only one before',
      [novelty(2019, 6, 10), novelty(2021, 1, 4)],
      /I årgången 2019 var andelen 60\u00a0%\. Den sjunker av/,
    ],
    ['no scale where there is none', [novelty(2021, 1, 4)], /motivering\. Namn, .* räkneord, .* är inte med\.$/],
    ['an edition without content words', [novelty(2021, 0, 0)], /^0 av 0 .* \(0\u00a0%\)/],
  ])('tells %s', (_, novelties, expected) => {
    expect(noveltySentence(novelties, 'sv')).toMatch(expected);
  });

  it('speaks English', () => {
    expect(noveltySentence([novelty(2019, 6, 10), novelty(2021, 1, 4)], 'en')).toBe(
      '1 of 4 different content words in the 2021 edition (25%) stand in no earlier citation. In the 2019 edition the share was 60%. It falls by itself, since each edition has more citations before it. Names, in quotation marks too (kanalen ”Äldre direkt”), numerals, words of quantity and time (few, year, May) and words in set phrases (i första hand) are left out.',
    );
  });
});
