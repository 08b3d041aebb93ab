import { expect, test } from 'vitest';
import { stableNumber } from '../../src/report/tables/stable-number.ts';

test.each<[value: number, expected: number | null, reason: string]>([
  [0.1 + 0.2, 0.3, 'the last bits of a sum do not show'],
  [1 / 3, 0.333333333333, 'twelve digits'],
  [2e-20 / 3, 6.66666666667e-21, 'twelve digits of a tiny number'],
  [9007199254740991, 9007199254740991, 'a whole number keeps all its digits'],
  [-0, 0, 'zero has no sign'],
  [-1e-320, -1e-320, 'the smallest numbers stay'],
  [Number.NaN, null, 'no number'],
  [Number.POSITIVE_INFINITY, null, 'no finite number'],
])('stableNumber(%d) is %d: %s', (value, expected) => {
  expect(stableNumber(value)).toBe(expected);
});
