import fc from 'fast-check';
import { expect, test } from 'vitest';
import { measureTrends } from '../../../pipeline/measures/measure-trends.ts';
import type { SubjectKind, Verdict } from '../../../src/records.ts';
import { verdictRules } from '../../../src/report/findings/verdict-rules.ts';

const settings = { splitYear: null, seed: 1, permutations: 20 };

/** Years, and subjects of which some are ordered in time, so that every verdict is met. */
const corpora = fc.integer({ min: 1, max: 14 }).chain((editions) =>
  fc.record({
    years: fc.array(
      fc.record({ citations: fc.integer({ min: 1, max: 2 }), words: fc.integer({ min: 30, max: 100 }) }),
      {
        minLength: editions,
        maxLength: editions,
      },
    ),
    from: fc.integer({ min: 0, max: editions }),
    to: fc.integer({ min: 0, max: editions }),
    mentions: fc.array(fc.integer({ min: 0, max: 3 }), { minLength: editions, maxLength: editions }),
    kind: fc.constantFrom<SubjectKind>('concept', 'lemma'),
  }),
);

test('the rules, written from the published page, give the verdicts that the program decides', () => {
  const met = new Set<Verdict>();
  fc.assert(
    fc.property(corpora, ({ years, from, to, mentions, kind }) => {
      const summaries = years.map((year, place) => ({ ...year, year: 2000 + place, contentWords: 0, sentences: 1 }));
      const inside = mentions.map((count, place) => (place >= from && place < to ? count + 1 : 0));
      const subjects = [inside, mentions, inside.map((count) => Math.min(count, 1))].map((counts, row) => ({
        id: String(row),
        mentions: counts,
        documents: counts.map((count, place) => Math.min(count, years[place]!.citations)),
      }));
      for (const trend of measureTrends(kind, subjects, summaries, settings)) {
        const rules = verdictRules(trend);
        expect(rules.map(({ gives }) => gives).filter((gives) => gives !== null)).toEqual([trend.verdict]);
        expect(rules.map(({ number }) => number)).toEqual(rules.map((_, place) => place + 1));
        met.add(trend.verdict);
      }
    }),
    { seed: 2003, numRuns: 600 },
  );
  expect([...met].sort()).toEqual([
    'absent',
    'came',
    'came-and-went',
    'falls',
    'follows-length',
    'isolated',
    'rises',
    'throughout',
    'undecided',
    'went',
  ]);
});
