import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { choose } from '../../../src/report/findings/arithmetic/choose.ts';
import { clusterWays } from '../../../src/report/findings/arithmetic/cluster-ways.ts';
import { countOrders } from '../../../src/report/findings/arithmetic/count-orders.ts';
import { countPairs } from '../../../src/report/findings/arithmetic/count-pairs.ts';
import { fisherTables } from '../../../src/report/findings/arithmetic/fisher-tables.ts';
import { quotient } from '../../../src/report/findings/arithmetic/quotient.ts';
import { chanceText } from '../../../src/report/findings/chance-text.ts';
import { fractionText } from '../../../src/report/findings/fraction-text.ts';
import { clusterProbability } from '../../../src/statistics/cluster-probability.ts';
import { fisherExact } from '../../../src/statistics/fisher-exact.ts';
import { mannKendall } from '../../../src/statistics/mann-kendall.ts';

const series = fc.array(fc.integer({ min: 0, max: 4 }), { minLength: 1, maxLength: 14 });

describe('countPairs', () => {
  it('counts each value against those before it', () => {
    expect(countPairs([0, 1, 0, 1])).toEqual({
      byPlace: [
        { rising: 0, falling: 0, equal: 0 },
        { rising: 1, falling: 0, equal: 0 },
        { rising: 0, falling: 1, equal: 1 },
        { rising: 2, falling: 0, equal: 1 },
      ],
      all: { rising: 3, falling: 1, equal: 2 },
    });
  });

  it('finds nothing in an empty series', () => {
    expect(countPairs([])).toEqual({ byPlace: [], all: { rising: 0, falling: 0, equal: 0 } });
  });

  test('its rising minus falling is the S of the statistics, and its pairs are all pairs', () => {
    fc.assert(
      fc.property(series, (values) => {
        const { rising, falling, equal } = countPairs(values).all;
        expect(rising - falling).toBe(mannKendall(values).s);
        expect(rising + falling + equal).toBe((values.length * (values.length - 1)) / 2);
      }),
    );
  });
});

describe('countOrders', () => {
  // The distinct orders of so few values can be written down: 0011, 0101, 0110, 1001, 1010, 1100, with S 4 2 0 0 −2 −4.
  test.each([
    [[0, 0, 1, 1], 4, 2n],
    [[0, 0, 1, 1], 2, 4n],
    [[0, 0, 1, 1], -2, 4n],
    [[0, 0, 1, 1], 0, 6n],
  ])('of %j with |S| of %i or more there are %s of six', (values, s, asFar) => {
    expect(countOrders(values, s)).toEqual({ all: 6n, asFar });
  });

  it('gives the words of eleven citations the count found by walking through every order', () => {
    expect(countOrders([48, 72, 68, 72, 73, 32, 55, 82, 85, 78, 100], 30)).toEqual({ all: 19958400n, asFar: 409704n });
  });

  it('has one order of nothing', () => {
    expect(countOrders([], 0)).toEqual({ all: 1n, asFar: 1n });
  });

  test('its fraction is the exact p of the statistics', () => {
    fc.assert(
      fc.property(series, (values) => {
        const { s, p } = mannKendall(values);
        const { all, asFar } = countOrders(values, s);
        expect(quotient(asFar, all)).toBeCloseTo(p, 10);
      }),
    );
  });
});

describe('choose', () => {
  test.each([
    [11, 8, 165n],
    [11, 0, 1n],
    [3, 4, 0n],
    [-1, -1, 0n],
    [60, 30, 118264581564861424n],
  ])('%i over %i is %s', (n, k, ways) => {
    expect(choose(n, k)).toBe(ways);
  });
});

describe('fisherTables', () => {
  // R: dhyper(0:9, 432, 333, 9); fisher.test(matrix(c(1, 332, 8, 424), 2))$p.value is 0.08563092.
  it('gives the chances of R, and counts those no likelier than what was seen', () => {
    const tables = fisherTables(1, 8, 333, 432);
    expect(tables.map(({ probability }) => probability.toFixed(6))).toEqual(
      '0.000527 0.006310 0.033371 0.102391 0.200881 0.261328 0.225428 0.124341 0.039793 0.005630'.split(' '),
    );
    expect(tables.filter(({ counted }) => counted).map(({ late }) => late)).toEqual([0, 1, 2, 8, 9]);
  });

  test('the counted chances are the p of the statistics', () => {
    const count = fc.integer({ min: 0, max: 12 });
    const size = fc.integer({ min: 12, max: 400 });
    fc.assert(
      fc.property(count, count, size, size, (early, late, earlyWords, lateWords) => {
        const counted = fisherTables(early, late, earlyWords, lateWords).filter((table) => table.counted);
        const p = counted.reduce((sum, { probability }) => sum + probability, 0);
        expect(p).toBeCloseTo(fisherExact(late, early, lateWords, earlyWords), 8);
      }),
    );
  });
});

test('clusterWays counts what the statistics give as a chance', () => {
  expect(clusterWays(11, 3, 3, 2)).toEqual({ ways: 5n, all: 165n });
  fc.assert(
    fc.property(
      fc.integer({ min: 5, max: 30 }),
      fc.integer({ min: 2, max: 5 }),
      fc.nat(10),
      (editions, marked, more) => {
        const { ways, all } = clusterWays(editions, marked, marked + more, 2);
        expect(quotient(ways, all)).toBeCloseTo(clusterProbability(editions, marked, marked + more, 2), 10);
      },
    ),
  );
});

test.each([
  [2n, 165n, '2/165'],
  [0n, 220n, '0/220'],
  [82n, 462n, '82/462 = 41/231'],
  [409704n, 19958400n, '409\u00A0704/19\u00A0958\u00A0400 = 17\u00A0071/831\u00A0600'],
])('the fraction of %s and %s reads %s', (numerator, denominator, text) => {
  expect(fractionText(numerator, denominator)).toBe(text);
});

test.each([
  [2 / 165, '0,0121'],
  [1, '1,0000'],
  [0.00004, 'mindre än 0,0001'],
  [0, '0,0000'],
])('the chance %f reads %s', (p, text) => {
  expect(chanceText(p)).toBe(text);
});
