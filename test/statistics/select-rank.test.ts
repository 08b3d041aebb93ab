import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { selectRank } from '../../src/statistics/select-rank.ts';

describe('selectRank', () => {
  it('finds what sorting finds, rank by rank upwards, with many ties and with few', () => {
    const values = fc.oneof(
      fc.array(fc.integer({ min: -3, max: 3 }), { minLength: 1 }),
      fc.array(fc.double({ noNaN: true }), { minLength: 1 }),
    );
    fc.assert(
      fc.property(values, fc.array(fc.nat(), { minLength: 1, maxLength: 5 }), (numbers, places) => {
        const sorted = Float64Array.from(numbers, (each) => each + 0).sort();
        const searched = Float64Array.from(numbers, (each) => each + 0);
        const ranks = places.map((place) => place % numbers.length).sort((a, b) => a - b);
        let from = 0;
        for (const rank of ranks) {
          expect(selectRank(searched, rank, from)).toBe(sorted[rank]);
          from = rank;
        }
      }),
    );
  });

  it('finds it among many by a sample too, and between two ranks that were found before', () => {
    const values = fc.array(fc.oneof(fc.nat(9), fc.double({ noNaN: true })), { minLength: 601, maxLength: 3000 });
    fc.assert(
      fc.property(values, fc.tuple(fc.nat(), fc.nat(), fc.nat()), (numbers, places) => {
        const searched = Float64Array.from(numbers, (each) => each + 0);
        const sorted = searched.toSorted();
        const [low, middle, high] = places.map((place) => place % numbers.length).sort((a, b) => a - b);
        expect(selectRank(searched, low!)).toBe(sorted[low!]);
        expect(selectRank(searched, high!, low!)).toBe(sorted[high!]);
        expect(selectRank(searched, middle!, low!, high!)).toBe(sorted[middle!]);
      }),
      { numRuns: 50 },
    );
  });
});
