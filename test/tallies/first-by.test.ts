import fc from 'fast-check';
import { expect, it } from 'vitest';
import { FirstBy } from '../../pipeline/tallies/first-by.ts';

it('keeps what sorting everything would put first', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.integer()), fc.integer({ min: 1, max: 9 }), (numbers, most) => {
      const first = new FirstBy<number>(most, (a, b) => a - b);
      for (const number of numbers) {
        if (first.last === undefined || number < first.last) first.add(number);
      }
      expect(first.items()).toEqual(numbers.toSorted((a, b) => a - b).slice(0, most));
    }),
  );
});
