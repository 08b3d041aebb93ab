import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { familywiseP } from '../../src/statistics/familywise-p.ts';
import { mannKendall } from '../../src/statistics/mann-kendall.ts';
import { randomGenerator } from '../../src/statistics/random-generator.ts';
import { shuffledPlaces } from '../../src/statistics/shuffled-places.ts';
import { xoshiro128 } from '../../src/statistics/xoshiro-128.ts';

describe('the random generator', () => {
  test('gives the numbers of the reference implementation', () => {
    // Outputs of the authors' xoshiro128starstar.c from this state, as published with edorfaus/xoshiro-6502.
    const next = xoshiro128([0x964d4a0c, 0xd40ab895, 0xad7fdecb, 0x3006f0f0]);
    expect([next(), next(), next(), next()]).toEqual([0xf1391922, 0x6fe53806, 0xa5be2840, 0xf510ee70]);
  });

  test('gives the same numbers for the same seed, others for another, all from 0 to below 1', () => {
    const draw = (seed: number) => Array.from({ length: 1000 }, randomGenerator(seed));
    expect(draw(2003)).toEqual(draw(2003));
    expect(draw(2003)).not.toEqual(draw(2004));
    const drawn = draw(2003);
    expect(drawn.every((value) => value >= 0 && value < 1)).toBe(true);
    // The mean of 1,000 uniform numbers has a standard error of 0.0091.
    expect(Math.abs(drawn.reduce((sum, value) => sum + value, 0) / 1000 - 0.5)).toBeLessThan(4 * 0.0091);
  });
});

describe('familywiseP', () => {
  const falling = [1, 1, 1, 0, 0, 0, 0, 0];

  test('of a single row is the row’s own p, within the error of the shuffles', () => {
    // R 4.2.2: wilcox.test(1:3, 4:8, exact = TRUE)$p.value is 2 / 56 = 0.0357.
    const [p] = familywiseP([falling], 20_000, 1)!;
    expect(mannKendall(falling).p).toBeCloseTo(2 / 56, 12);
    expect(Math.abs(p! - 2 / 56)).toBeLessThan(4 * Math.sqrt((0.0357 * 0.9643) / 20_000));
  });

  test('does not count the same row twice', () => {
    const once = familywiseP([falling], 2000, 1)!;
    expect(familywiseP([falling, falling, falling], 2000, 1)).toEqual([once[0], once[0], once[0]]);
  });

  test('is never below the row’s own p by more than the error, and grows with the family', () => {
    const row = fc.array(fc.nat(2), { minLength: 7, maxLength: 7 });
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 5 }), row, (rows, more) => {
        const alone = familywiseP(rows, 1000, 5)!;
        const together = familywiseP([...rows, more], 1000, 5)!;
        for (const [i, p] of alone.entries()) {
          const own = mannKendall(rows[i]!).p;
          expect(p).toBeGreaterThan(own - 5 * Math.sqrt((own * (1 - own)) / 1000) - 1e-9);
          expect(together[i]).toBeGreaterThanOrEqual(p);
        }
      }),
      { numRuns: 20 },
    );
  });

  test('counts the shuffles in which the least p of all rows is no larger, whatever values the rows have', () => {
    const row = fc.oneof(...[1, 2, 5].map((most) => fc.array(fc.nat(most), { minLength: 6, maxLength: 6 })));
    const places = shuffledPlaces(6, 200, 11);
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 6 }), (rows) => {
        const least = Array.from({ length: 200 }, (_, shuffle) => {
          const order = [...places.subarray(6 * shuffle, 6 * shuffle + 6)];
          return Math.min(
            ...rows.map((values) => mannKendall(order.map((_, place) => values[order.indexOf(place)]!)).p),
          );
        });
        const expected = rows.map((values) => {
          const { p } = mannKendall(values);
          return (least.filter((each) => each <= p).length + 1) / 201;
        });
        expect(familywiseP(rows, 200, 11)).toEqual(expected);
      }),
      { numRuns: 50 },
    );
  });

  test('gives the same shares for the same seed', () => {
    const rows = [falling, [0, 1, 0, 2, 0, 1, 2, 2]];
    expect(familywiseP(rows, 500, 7)).toEqual(familywiseP(rows, 500, 7));
  });

  test('has nothing for no rows and declines a family beyond its limit', () => {
    expect(familywiseP([], 100, 1)).toEqual([]);
    const long = Array.from({ length: 163 }, (_, i) => i % 3);
    expect(familywiseP([long], 100_000, 1)).toBeNull();
  });
});
