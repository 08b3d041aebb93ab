import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { measureTrends } from '../../../pipeline/measures/measure-trends.ts';
import type { SubjectCount, Trend, YearSummary } from '../../../src/records.ts';
import { editions, subject, WORDS } from '../eleven-editions.ts';

const settings = { splitYear: null, seed: 2003, permutations: 200 };

function trendOf(mentions: readonly number[], words: readonly number[] = WORDS): Trend {
  return measureTrends('concept', [subject('x', mentions)], editions(words), settings)[0]!;
}

describe('measureTrends', () => {
  test('leads with what stands where', () => {
    const trend = trendOf([0, 0, 0, 1, 0, 0, 2, 1, 1, 0, 0]);
    expect(trend).toMatchObject({
      documents: 4,
      ofCitations: 11,
      mentions: 5,
      firstYear: 2009,
      lastYear: 2019,
      gapYears: [2011, 2013],
      longestRun: 3,
      familySize: 1,
    });
    // 5 in 768 words; R 4.2.2: poisson.test(5)$conf.int / 0.768
    expect(trend.perThousand).toBeCloseTo(6.510417, 6);
    expect(trend.perThousandInterval.low).toBeCloseTo(2.11391457, 7);
    expect(trend.perThousandInterval.high).toBeCloseTo(15.19314073, 7);
    expect(trend.attainableP).toBeCloseTo(2 / 330, 12);
  });

  test('counts years without a mention', () => {
    const [whole] = measureTrends('lemma', [subject('x', [0, 0, 1, 1])], editions([50, 50, 50, 50]), settings);
    expect(whole!.presence).toEqual({ s: 4, tau: 4 / Math.sqrt(4 * 6), p: 2 / 6, method: 'exact' });
  });

  test('takes presence as the share of the year’s citations', () => {
    const years: YearSummary[] = [4, 2, 4].map((citations, i) => ({
      year: 2000 + i,
      citations,
      words: 70 * citations,
      contentWords: 0,
      sentences: 1,
    }));
    // 1 of 4, 1 of 2, 3 of 4: rising, though the second year has no more mentions than the first.
    const [trend] = measureTrends('lemma', [{ id: 'x', documents: [1, 1, 3], mentions: [1, 1, 3] }], years, settings);
    expect(trend!.presence.s).toBe(3);
    expect(trend!.frequency.s).toBe(2);
    expect(trend!.ofCitations).toBe(10);
  });

  test('gives a row of zeros to what is never mentioned', () => {
    const trend = trendOf(WORDS.map(() => 0));
    expect(trend).toMatchObject({
      verdict: 'absent',
      documents: 0,
      firstYear: null,
      lastYear: null,
      gapYears: [],
      perThousand: 0,
      attainableP: 1,
      q: null,
      familySize: 0,
      dp: null,
      dpNorm: null,
      sensitivity: { holds: 0, of: 0, ways: {} },
    });
    expect(trend.presence).toEqual({ s: 0, tau: null, p: 1, method: 'exact' });
    expect(trend.lengthAware.p).toBe(1);
  });

  test('has no rows without years and a row without tests for a single one', () => {
    expect(measureTrends('lemma', [subject('x', [])], [], settings)).toEqual([]);
    const [trend] = measureTrends('lemma', [subject('x', [2])], editions([50]), settings);
    expect(trend).toMatchObject({ verdict: 'undecided', slope: { perYear: null, interval: null, confidence: null } });
  });

  test('adjusts over the testable rows only', () => {
    const rows = measureTrends(
      'concept',
      [
        subject('one', [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1]),
        subject('two', [0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1]),
        subject('three', [0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1]),
        subject(
          'all',
          WORDS.map(() => 1),
        ),
      ],
      editions(),
      settings,
    );
    // Presence in 1 of 11 and in 11 of 11 can never reach 0.05. R: p.adjust(c(2/55, 2/165), "BH") is 2/55 and 4/165.
    expect(rows.map(({ familySize }) => familySize)).toEqual([2, 2, 2, 2]);
    expect(rows.map(({ q }) => q?.toFixed(4) ?? null)).toEqual([null, '0.0364', '0.0242', null]);
  });

  test('says of a concept chosen after reading that it rises only when that holds beside the others', () => {
    const rising = subject('rising', [0, 0, 0, 0, 0, 0, 0, 1, 2, 2, 3]);
    const unordered = [...'abcdefghi'].map((id) => subject(id, [1, 0, 1, 0, 1, 0, 1, 0, 1, 0, 1]));
    // Presence in the last 4 of 11: p = 2/330; among ten rows q = 20/330.
    const verdictOf = (exploratory: boolean, others: readonly SubjectCount[]) => {
      const [first] = measureTrends('concept', [{ ...rising, exploratory }, ...others], editions(), settings);
      return [first!.q! <= 0.05, first!.verdict];
    };
    expect(verdictOf(false, unordered)).toEqual([false, 'rises']);
    expect(verdictOf(true, unordered)).toEqual([false, 'came']);
    expect(verdictOf(true, [])).toEqual([true, 'rises']);
  });

  test('never lets a new year change an older year’s values', () => {
    const row = fc.record({ words: fc.integer({ min: 1, max: 120 }), mentions: fc.nat(3) });
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 12 }), row, (older, newest) => {
        const at = (rows: typeof older) =>
          measureTrends(
            'lemma',
            [
              subject(
                'x',
                rows.map(({ mentions }) => mentions),
              ),
            ],
            editions(rows.map(({ words }) => words)),
            settings,
          )[0]!.series;
        const before = at(older);
        const after = at([...older, newest]);
        for (const key of ['years', 'citations', 'words', 'documents', 'mentions'] as const) {
          expect(after[key].slice(0, older.length)).toEqual(before[key]);
        }
      }),
    );
  });

  test('does not care for the order of the subjects, and gives the same bytes every time', () => {
    const counts = fc.array(fc.nat(2), { minLength: 11, maxLength: 11 });
    fc.assert(
      fc.property(fc.array(counts, { maxLength: 8 }), (tables) => {
        const subjects = tables.map((mentions, i) => subject(`s${i}`, mentions));
        const rows = measureTrends('lemma', subjects, editions(), settings);
        expect(JSON.stringify(measureTrends('lemma', subjects, editions(), settings))).toBe(JSON.stringify(rows));
        expect(measureTrends('lemma', subjects.toReversed(), editions(), settings).toReversed()).toEqual(rows);
      }),
      { numRuns: 40 },
    );
  });

  test('is mirrored by reversing the years', () => {
    const mirrored: Partial<Record<string, string>> = { rises: 'falls', falls: 'rises', came: 'went', went: 'came' };
    fc.assert(
      fc.property(fc.array(fc.nat(2), { minLength: 11, maxLength: 11 }), (mentions) => {
        const forward = trendOf(mentions);
        const backward = trendOf(mentions.toReversed(), WORDS.toReversed());
        expect(backward.presence.s + forward.presence.s).toBe(0);
        expect(backward.rate.p).toBe(forward.rate.p);
        expect(backward.slope.perYear! + forward.slope.perYear!).toBeCloseTo(0, 12);
        expect(backward.verdict).toBe(mirrored[forward.verdict] ?? forward.verdict);
      }),
    );
  });
});
