import { describe, expect, test } from 'vitest';
import { measureTrends } from '../../../pipeline/measures/measure-trends.ts';
import type { SubjectCount, Trend } from '../../../src/records.ts';
import { editions, subject } from '../eleven-editions.ts';

function judged(counted: SubjectCount, splitYear: number | null = null): Trend {
  return measureTrends('concept', [counted], editions(), { splitYear, seed: 2003, permutations: 200 })[0]!;
}

const came = [0, 0, 0, 1, 1, 1, 1, 1, 2, 1, 1];

describe('the sensitivity of a verdict', () => {
  test('looks at its direction in every way of counting', () => {
    expect(judged(subject('x', came)).sensitivity).toEqual({
      holds: 5,
      of: 5,
      ways: { presence: true, rate: true, 'length-aware': true, halves: true, 'drop-one': true },
    });
  });

  test('names the ways that point elsewhere', () => {
    // Presence rises, but all the repetition is early: the rate per word falls from one half to the other.
    const { verdict, sensitivity } = judged(subject('x', [0, 4, 0, 0, 3, 0, 1, 1, 0, 1, 1]));
    expect(verdict).toBe('undecided');
    expect(sensitivity.ways).toMatchObject({ presence: true, 'length-aware': false, halves: false });
    expect(sensitivity.holds).toBeLessThan(sensitivity.of);
  });

  test('leaves presence out when every text has it', () => {
    const { verdict, sensitivity } = judged(subject('x', [1, 1, 1, 1, 1, 1, 2, 4, 5, 6, 8]));
    expect(verdict).toBe('rises');
    expect(sensitivity.ways).not.toHaveProperty('presence');
    expect(sensitivity).toMatchObject({ holds: 4, of: 4 });
  });

  test('holds a direction against the other counts of the subject', () => {
    const variants = { documents: came.map((count) => Math.min(1, count)), mentions: came };
    const falling = { documents: [1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0], mentions: [1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0] };
    const { sensitivity } = judged({ ...subject('x', came), otherCounts: { variants, lemma: falling } });
    expect(sensitivity.ways).toMatchObject({ variants: true, lemma: false });
    expect(sensitivity).toMatchObject({ holds: 6, of: 7 });
  });

  test('of a verdict without a direction asks only whether the other counts give it again', () => {
    const brukare = subject('brukare', [0, 0, 0, 0, 0, 0, 1, 1, 1, 0, 0]);
    expect(judged(brukare).sensitivity).toEqual({ holds: 0, of: 0, ways: {} });
    const { documents, mentions } = subject('', [0, 0, 0, 0, 0, 0, 1, 1, 1, 0, 1]);
    const otherCounts = { variants: brukare, lemma: { documents, mentions } };
    expect(judged({ ...brukare, otherCounts }).sensitivity).toEqual({
      holds: 1,
      of: 2,
      ways: { variants: true, lemma: false },
    });
  });

  test('splits the halves where the settings say', () => {
    const late = subject('x', [0, 1, 0, 0, 0, 2, 0, 0, 0, 0, 1]);
    // By hand: before 2013 1 of 334 words, from then 3 of 434; before 2015 3 of 366, from then 1 of 402.
    expect(judged(late).sensitivity.ways.halves).toBe(true);
    expect(judged(late, 2015).sensitivity.ways.halves).toBe(false);
  });
});
