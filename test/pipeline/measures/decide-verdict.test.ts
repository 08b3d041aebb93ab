import { describe, expect, test } from 'vitest';
import { measureTrends } from '../../../pipeline/measures/measure-trends.ts';
import type { SubjectKind, Verdict } from '../../../src/records.ts';
import { editions, subject, WORDS } from '../eleven-editions.ts';

function verdictOf(mentions: readonly number[], words = WORDS, kind: SubjectKind = 'concept'): Verdict {
  return measureTrends(kind, [subject('x', mentions)], editions(words), {
    splitYear: null,
    seed: 2003,
    permutations: 200,
  })[0]!.verdict;
}

describe('the verdict', () => {
  test.each<[string, readonly number[], Verdict]>([
    ['a word of no text is absent', [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0], 'absent'],
    ['a word of one text is isolated, however often it stands there', [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 4], 'isolated'],
    ['brukare in 2015, 2017 and 2019 came and went', [0, 0, 0, 0, 0, 0, 1, 1, 1, 0, 0], 'came-and-went'],
    ['two neighbors are a coincidence', [0, 0, 0, 0, 0, 0, 1, 1, 0, 0, 0], 'undecided'],
    ['one edition without it is too few to be gone', [0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 0], 'undecided'],
    ['styrning is absent to 2007, then in every text', [0, 0, 0, 1, 1, 1, 1, 1, 2, 1, 1], 'came'],
    ['a word of the last two texts has come', [0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1], 'came'],
    ['one gap in eight is still a run', [0, 0, 0, 1, 1, 0, 1, 1, 1, 1, 1], 'came'],
    ['a first text without it is too few to have come', [0, 1, 1, 0, 1, 1, 1, 1, 0, 1, 1], 'undecided'],
    ['in ten of eleven texts it is there throughout', [0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1], 'throughout'],
    ['in nine of eleven it is not', [1, 1, 1, 0, 1, 1, 1, 0, 1, 1, 1], 'undecided'],
    ['now and then shows nothing', [0, 1, 0, 0, 1, 0, 1, 0, 1, 0, 1], 'undecided'],
    ['demokrati of the first two texts falls by every test', [1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0], 'falls'],
    [
      'a word that leaves the longer texts goes, where the length-aware test agrees it falls',
      [1, 1, 1, 1, 1, 0, 0, 0, 0, 0, 0],
      'falls',
    ],
    ['kvalitet as a word of its own follows the length', [0, 0, 2, 0, 1, 0, 1, 1, 1, 1, 1], 'follows-length'],
    ['twice in the longer texts follows the length', [1, 0, 1, 1, 1, 0, 1, 1, 2, 2, 2], 'follows-length'],
    ['more and more, but no more than the words', [1, 1, 1, 1, 1, 1, 1, 2, 2, 2, 2], 'throughout'],
    ['more and more per word rises', [0, 0, 0, 0, 1, 1, 1, 3, 3, 4, 6], 'rises'],
    ['in every text, and ever more per word, rises', [1, 1, 1, 1, 1, 1, 2, 4, 5, 6, 8], 'rises'],
  ])('%s', (_, mentions, verdict) => expect(verdictOf(mentions)).toBe(verdict));

  test('follows the length only where the length moves the same way', () => {
    const mentions = [0, 0, 2, 0, 1, 0, 1, 1, 1, 1, 1];
    expect(verdictOf(mentions, WORDS)).toBe('follows-length');
    expect(verdictOf(mentions, WORDS.toReversed())).toBe('undecided');
    expect(
      verdictOf(
        mentions,
        WORDS.map(() => 70),
      ),
    ).toBe('undecided');
  });

  test('claims no trend of a word found among many, where a listed concept may', () => {
    const falling = [1, 1, 1, 1, 1, 0, 0, 0, 0, 0, 0];
    // In 5 of 11 the presence has p = 2/462 = 0.0043; among twenty such rows, one in order and the rest not, q
    // is 0.087.
    const rest = Array.from({ length: 19 }, (_, i) => subject(`w${i}`, [1, 0, 1, 0, 1, 0, 1, 0, 1, 0, 0]));
    const verdictAs = (kind: SubjectKind) =>
      measureTrends(kind, [subject('x', falling), ...rest], editions(), {
        splitYear: null,
        seed: 2003,
        permutations: 200,
      })[0]!;
    expect(verdictAs('lemma').q?.toFixed(3)).toBe('0.087');
    expect(verdictAs('concept').verdict).toBe('falls');
    expect(verdictAs('lemma').verdict).toBe('went');
    expect(verdictAs('family').verdict).toBe('went');
    expect(verdictOf(falling, WORDS, 'lemma')).toBe('falls');
  });

  test('is not decided by a single text', () => {
    expect(verdictOf([3], [70])).toBe('undecided');
  });

  test('needs enough texts for a pattern', () => {
    // In the last two of four, the presence has p = 2/6; in the last three of seven 2/35 = 0.057; of eight
    // 2/56 = 0.036.
    expect(verdictOf([0, 0, 1, 1], [70, 70, 70, 70])).toBe('undecided');
    expect(verdictOf([0, 0, 0, 0, 1, 1, 1], Array(7).fill(70))).toBe('undecided');
    expect(verdictOf([0, 0, 0, 0, 0, 1, 1, 1], Array(8).fill(70))).not.toBe('undecided');
  });
});
