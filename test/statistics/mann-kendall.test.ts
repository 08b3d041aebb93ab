import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { kendallNormalP } from '../../src/statistics/kendall-normal-p.ts';
import { mannKendall } from '../../src/statistics/mann-kendall.ts';

/** Every order of the values, by brute force; equal values in different places count as different orders. */
function ordersOf(values: readonly number[]): readonly (readonly number[])[] {
  if (values.length === 0) return [[]];
  return values.flatMap((first, i) => ordersOf(values.toSpliced(i, 1)).map((rest) => [first, ...rest]));
}

function plainS(values: readonly number[]): number {
  return values.reduce(
    (s, later, j) => values.slice(0, j).reduce((t, earlier) => t + Math.sign(later - earlier), s),
    0,
  );
}

/** Any order of 0 … n − 1 with the given S: the largest values are moved forward as far as is needed. */
function untiedWith(n: number, s: number): readonly number[] {
  let inversions = ((n * (n - 1)) / 2 - s) / 2;
  const order: number[] = [];
  for (let value = 0; value < n; value++) {
    const back = Math.min(inversions, value);
    order.splice(value - back, 0, value);
    inversions -= back;
  }
  return order;
}

const words = [48, 72, 68, 72, 74, 32, 56, 82, 85, 78, 101];

describe('mannKendall', () => {
  // Computed with exact arithmetic; the first column also in tables of Kendall's S, such as Hollander and Wolfe's.
  test.each([
    [11, 23, '0.086561'],
    [11, 25, '0.060170'],
    [11, 27, '0.040532'],
    [11, 29, '0.026384'],
    [11, 31, '0.016541'],
    [11, 33, '0.009946'],
    [11, 35, '0.005707'],
    [8, 18, '0.031151'],
    [8, 20, '0.014137'],
    [10, 23, '0.046623'],
    [10, 25, '0.028609'],
  ])('of %i editions without ties with |S| = %i gives the tabled two-sided p %s', (n, s, p) => {
    const rising = mannKendall(untiedWith(n, s));
    expect(rising.s).toBe(s);
    expect(rising.p.toFixed(6)).toBe(p);
    expect(rising.method).toBe('exact');
  });

  // S and the exact share of arrangements, by enumeration.
  test.each([
    ['the last two of eleven', [0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1], 18, 2 / 55],
    ['the last three of eleven', [0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1], 24, 2 / 165],
    ['the last seven of eleven', [0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 1], 28, 2 / 330],
    ['counts with many ties', [0, 0, 1, 0, 1, 1, 2, 1, 2, 2, 3], 39, 24 / 46200],
    ['the words of the eleven citations', words, 30, 409704 / 19958400],
  ])('is exact with ties: %s', (_, values, s, p) => {
    const trend = mannKendall(values);
    expect(trend.s).toBe(s);
    expect(trend.p).toBeCloseTo(p, 12);
  });

  // R 4.2.2: wilcox.test(places, setdiff(1:11, places), exact = TRUE)$p.value
  test.each([
    [[10, 11], 0.0363636363636364],
    [[9, 10, 11], 0.0121212121212121],
    [[4, 6, 7, 8, 9, 10, 11], 0.0121212121212121],
    [[7, 8, 9], 0.278787878787879],
  ])('of presence in the editions %j is the exact rank-sum test', (places, p) => {
    expect(mannKendall(Array.from({ length: 11 }, (_, i) => (places.includes(i + 1) ? 1 : 0))).p).toBeCloseTo(p, 12);
  });

  test('gives tau-b as R does', () => {
    // R 4.2.2: cor(1:11, values, method = "kendall")
    expect(mannKendall([0, 0, 1, 0, 1, 1, 2, 1, 2, 2, 3]).tau).toBeCloseTo(0.801953218123848, 14);
    expect(mannKendall(words).tau).toBeCloseTo(0.55048188256318, 14);
    // R 4.2.2: cor.test(1:7, values, method = "kendall", exact = TRUE)
    const { tau, p } = mannKendall([3, 1, 4, 15, 9, 2, 6]);
    expect(tau).toBeCloseTo(0.238095238095238, 14);
    expect(p).toBeCloseTo(0.561904761904762, 14);
  });

  test('of nothing, of one edition and of a constant series is no trend with p 1', () => {
    for (const values of [[], [3], [2, 2, 2]]) {
      expect(mannKendall(values)).toEqual({ s: 0, tau: null, p: 1, method: 'exact' });
    }
  });

  test('says that it is normal for very many editions, and gives what R gives', () => {
    const values = Array.from({ length: 100 }, (_, i) => (i * 37) % 101);
    const trend = mannKendall(values);
    expect(trend.method).toBe('normal');
    // R 4.2.2: x <- (0:99 * 37) %% 101
    // cor.test(1:100, x, method = "kendall", exact = FALSE, continuity = TRUE)$p.value
    expect(trend.p).toBeCloseTo(0.709695853859285, 10);
  });

  // Computed apart, to the digits printed; the exact p of each is above.
  test.each([
    ['eleven editions without ties', 27, Array(11).fill(1), '0.04296', 5],
    ['eleven editions without ties, further out', 35, Array(11).fill(1), '0.00812', 5],
    ['two of eleven', 18, [9, 2], '0.045127', 6],
    ['three of eleven', 24, [8, 3], '0.018904', 6],
    ['seven of eleven', 28, [7, 4], '0.010733', 6],
    ['counts with many ties', 39, [4, 3, 3, 1], '0.001851', 6],
    ['the words of the eleven citations', 30, [2, 1, 1, 1, 1, 1, 1, 1, 1, 1], '0.023542', 6],
  ])('would be normal, if it were not exact, with the p of %s', (_, s, sizes, p, digits) => {
    expect(kendallNormalP(s, sizes).toFixed(digits)).toBe(p);
  });

  test('stays exact for many editions with few distinct values', () => {
    const values = Array.from({ length: 163 }, (_, i) => (i > 160 ? 1 : 0));
    const { p, method } = mannKendall(values);
    expect(method).toBe('exact');
    expect(p).toBeCloseTo(2 / ((163 * 162) / 2), 12);
  });

  test('has the p of brute-force enumeration over all orders', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(3), { maxLength: 6 }), (values) => {
        const orders = ordersOf(values);
        const observed = Math.abs(plainS(values));
        const atLeast = orders.filter((order) => Math.abs(plainS(order)) >= observed).length;
        const { s, p } = mannKendall(values);
        expect(s).toBe(plainS(values));
        expect(p).toBeCloseTo(atLeast / orders.length, 12);
      }),
      { numRuns: 60 },
    );
  });

  test('is negated by reversing the years and untouched by a change of scale', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(5), { minLength: 1, maxLength: 30 }), (values) => {
        const forward = mannKendall(values);
        const backward = mannKendall(values.toReversed());
        expect(backward.s + forward.s).toBe(0);
        expect((backward.tau ?? 0) + (forward.tau ?? 0)).toBe(0);
        expect(backward.p).toBe(forward.p);
        expect(mannKendall(values.map((value) => 3 * value + 1))).toEqual(forward);
      }),
    );
  });
});
