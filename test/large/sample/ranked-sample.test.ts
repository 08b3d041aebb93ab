import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Ranked, RankedSample } from '../../../pipeline/large/sample/ranked-sample.ts';

const ranked = fc
  .record({
    rank: fc.nat(50),
    length: fc.integer({ min: 1, max: 9 }),
    id: fc.string({ maxLength: 2 }),
    // The same citation may stand in several files, and be said to be of several recipients.
    documentId: fc.constantFrom('a.jsonl', 'b.jsonl'),
    recipient: fc.constantFrom('Kiruna', 'Ystad'),
  })
  .map(
    ({ rank, length, ...citation }): Ranked => ({
      rank,
      citation: { ...citation, year: 2000, text: 'x'.repeat(length), start: 0, end: length },
    }),
  );

function sampleOf(each: readonly Ranked[], budget: number): RankedSample {
  const sample = new RankedSample(budget);
  for (const one of each) sample.add(one);
  return sample;
}

describe('RankedSample', () => {
  it('takes the citations of lowest rank until the next does not fit', () => {
    fc.assert(
      fc.property(fc.array(ranked), fc.nat(40), (each, budget) => {
        const ranks = sampleOf(each, budget)
          .taken()
          .map(({ rank }) => rank);
        expect(ranks).toEqual([...ranks].sort((a, b) => a - b));
        const characters = sampleOf(each, budget)
          .taken()
          .reduce((sum, { citation }) => sum + citation.text.length, 0);
        expect(characters).toBeLessThanOrEqual(budget);
        const left = each.filter((one) => !sampleOf(each, budget).taken().includes(one));
        const next = left.map(({ rank }) => rank).sort((a, b) => a - b)[0];
        if (next !== undefined && ranks.length > 0) expect(next).toBeGreaterThanOrEqual(ranks.at(-1)!);
      }),
    );
  });

  it('is the same whatever the order of adding and however samples are merged', () => {
    fc.assert(
      fc.property(fc.array(ranked), fc.nat(40), fc.nat(20), fc.nat(20), (each, budget, first, second) => {
        const [from, to] = [Math.min(first, second), Math.max(first, second)];
        const parts = [each.slice(to), each.slice(0, from), each.slice(from, to)];
        const merged = new RankedSample(budget);
        for (const part of parts) for (const held of sampleOf(part, budget).held()) merged.add(held);
        const key = ({ rank, citation }: Ranked) => JSON.stringify([rank, citation]);
        expect(merged.taken().map(key)).toEqual(sampleOf(each.toReversed(), budget).taken().map(key));
      }),
    );
  });

  it('orders what has the same id, year and text by whose it is said to be and then by its file', () => {
    const [text, start, end] = ['Mod.', 0, 4];
    const said = (documentId: string, recipient: string): Ranked => ({
      rank: 7,
      citation: { id: 'a', year: 2003, text, documentId, recipient, start, end },
    });
    const each = [said('b.jsonl', 'Kiruna'), said('a.jsonl', 'Ystad'), said('b.jsonl', 'Ystad')];
    expect(sampleOf(each.toReversed(), 99).taken()).toEqual(each);
  });
});
