import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sortCountingInversions } from '../../src/statistics/sort-counting-inversions.ts';

test('sorts, and counts the pairs that comparing every pair finds to fall', () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(fc.nat(3), fc.double({ noNaN: true }))), (numbers) => {
      const values = Float64Array.from(numbers, (each) => each + 0);
      const sorted = values.toSorted();
      let falling = 0;
      for (const [j, later] of values.entries()) falling += values.slice(0, j).filter((each) => each > later).length;
      expect(sortCountingInversions(values)).toBe(falling);
      expect(values).toEqual(sorted);
    }),
  );
});
