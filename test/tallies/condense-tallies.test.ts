import { describe, expect, it } from 'vitest';
import type { Tally } from '../../pipeline/counting/tally.ts';
import { findRecurring } from '../../pipeline/measures/find-recurring.ts';
import { findSuccessions } from '../../pipeline/measures/find-successions.ts';
import { MOST_TERMS, mostRecurring } from '../../pipeline/measures/most-recurring.ts';
import { condenseTallies } from '../../pipeline/tallies/condense-tallies.ts';
import { TallySorter } from '../../pipeline/tallies/tally-sorter.ts';
import { type Addition, tallyOf } from './plain-tally.ts';

const sorter = new TallySorter();

const SETTINGS = { splitYear: null, seed: 1, permutations: 100, mattrWindow: 30 };
const CONCEPTS = ['a', 'b'].map((id) => ({ id, label: id, related: [] }));

/** Some four thousand lemmas of five hundred families in many documents, with many ties. */
function additions(): readonly Addition[] {
  const random = (seed: number) => (Math.imul(seed + 7, 0x9e3779b1) >>> 8) / 2 ** 24;
  return Array.from({ length: 24_000 }, (_, i): Addition => {
    const lemma = Math.floor(random(i) ** 2 * 4000);
    const table = (['lemmas', 'families', 'conceptMembers', 'stopwords', 'concepts'] as const)[i % 5]!;
    const root = `rot${lemma % 500}`;
    const id = { lemmas: `ord${lemma}`, families: root, conceptMembers: `${'ab'[lemma % 2]}\tord${lemma}` };
    return {
      table,
      id: table === 'stopwords' || table === 'concepts' ? 'ab'[lemma % 2]! : id[table],
      roots: lemma % 3 === 0 ? [root, `ord${lemma}`] : [root],
      year: 2000 + (i % 11),
      mentions: 1 + (i % 2),
    };
  });
}

function measured(tally: Tally) {
  const calendar = tally.years.map(({ year }) => year);
  const terms = mostRecurring(tally.tables.lemmas, MOST_TERMS, ({ documents }) => documents > 1);
  return {
    years: tally.years,
    terms: tally.tables.lemmas.subjects(calendar, ({ id }) => terms.has(id)),
    families: findRecurring(tally, SETTINGS),
    successions: findSuccessions(
      tally,
      CONCEPTS as never,
      () => null,
      () => [],
    ),
    stopwords: tally.tables.stopwords.subjects(calendar),
    concepts: tally.tables.concepts.subjects(calendar),
  };
}

describe('condenseTallies', () => {
  it('keeps all that is measured of a vocabulary larger than is measured, and little more', () => {
    const all = additions();
    const whole = tallyOf(all);
    const parts = [all.slice(0, 3000), all.slice(3000, 9000), all.slice(9000)].map((each) =>
      sorter.sort(tallyOf(each)),
    );
    const small = condenseTallies(parts);
    expect(measured(small)).toEqual(measured(whole));
    expect(measured(whole).terms).toHaveLength(MOST_TERMS);
    expect(measured(whole).families).toHaveLength(300);
    expect(small.tables.families.vocabulary.size).toBe(300);
    expect(small.tables.lemmas.vocabulary.size).toBeLessThan(whole.tables.lemmas.vocabulary.size);
  });
});
