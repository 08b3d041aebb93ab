import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { attainableP } from '../../src/statistics/attainable-p.ts';
import { benjaminiHochberg } from '../../src/statistics/benjamini-hochberg.ts';
import { clusterProbability } from '../../src/statistics/cluster-probability.ts';
import { dropOne } from '../../src/statistics/drop-one.ts';
import { gaps } from '../../src/statistics/gaps.ts';
import { griesDp } from '../../src/statistics/gries-dp.ts';
import { longestRun } from '../../src/statistics/longest-run.ts';
import { mannKendall } from '../../src/statistics/mann-kendall.ts';

function presentIn(k: number, n: number): readonly number[] {
  return Array.from({ length: n }, (_, i) => (i < k ? 1 : 0));
}

describe('attainableP', () => {
  // 2 / C(11, k), as printed.
  test.each([
    [1, '0.1818'],
    [2, '0.0364'],
    [3, '0.0121'],
    [4, '0.0061'],
    [5, '0.0043'],
    [6, '0.0043'],
    [10, '0.1818'],
  ])('of presence in %i of 11 is %s', (k, p) => expect(attainableP(presentIn(k, 11)).toFixed(4)).toBe(p));

  test('is 1 when the values do not vary', () => {
    expect(attainableP([])).toBe(1);
    expect(attainableP(presentIn(11, 11))).toBe(1);
    expect(attainableP([0, 1])).toBeCloseTo(1, 12);
  });

  test('is the p of the same values in order', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(3), { minLength: 2, maxLength: 20 }), (values) => {
        expect(attainableP(values)).toBeCloseTo(mannKendall(values.toSorted((a, b) => a - b)).p, 10);
      }),
    );
  });
});

describe('benjaminiHochberg', () => {
  test('gives what R gives', () => {
    // R 4.2.2: p.adjust(c(0.01, 0.04, 0.03, 0.005, 0.5, 0.04), "BH")
    const adjusted = benjaminiHochberg([0.01, 0.04, 0.03, 0.005, 0.5, 0.04]);
    const expected = [0.03, 0.048, 0.048, 0.03, 0.5, 0.048];
    for (const [i, q] of adjusted.entries()) expect(q).toBeCloseTo(expected[i]!, 14);
  });

  test('leaves out rows that could never be significant, and does not count them', () => {
    expect(benjaminiHochberg([null, 0.02, null])).toEqual([null, 0.02, null]);
    expect(benjaminiHochberg([])).toEqual([]);
  });

  test('never goes below p, keeps the order of the p-values and does not care for the order of rows', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 1, maxLength: 30 }), (ps) => {
        const qs = benjaminiHochberg(ps).map((q) => q!);
        for (const [i, q] of qs.entries()) {
          expect(q).toBeGreaterThanOrEqual(ps[i]! * (1 - 1e-12));
          expect(q).toBeLessThanOrEqual(1);
          for (const [j, other] of qs.entries()) if (ps[i]! < ps[j]!) expect(q).toBeLessThanOrEqual(other);
        }
        expect(benjaminiHochberg(ps.toReversed())).toEqual(qs.toReversed());
      }),
    );
  });
});

describe('clusterProbability', () => {
  test('of three within three of eleven, two free on each side, is five places of 165', () => {
    expect(clusterProbability(11, 3, 3, 2)).toBeCloseTo(5 / 165, 12);
  });

  test('is what counting every subset gives', () => {
    const sizes = fc.record({
      places: fc.integer({ min: 2, max: 11 }),
      marked: fc.integer({ min: 2, max: 5 }),
      span: fc.integer({ min: 1, max: 11 }),
      margin: fc.nat(3),
    });
    fc.assert(
      fc.property(sizes, ({ places, marked, span, margin }) => {
        fc.pre(marked <= places);
        let all = 0;
        let close = 0;
        for (let bits = 0; bits < 2 ** places; bits++) {
          const at = Array.from({ length: places }, (_, i) => i).filter((i) => (bits >> i) & 1);
          if (at.length !== marked) continue;
          all++;
          const [first, last] = [at[0]!, at.at(-1)!];
          if (last - first < span && first >= margin && places - 1 - last >= margin) close++;
        }
        expect(clusterProbability(places, marked, span, margin)).toBeCloseTo(close / all, 10);
      }),
      { numRuns: 60 },
    );
  });
});

describe('griesDp', () => {
  test('gives the published values of Gries’ example', () => {
    // Gries (2008): frequencies 1 to 5 in parts of 9, 10, 10, 10 and 11.
    const { dp, dpNorm } = griesDp([1, 2, 3, 4, 5], [9, 10, 10, 10, 11])!;
    expect(dp).toBeCloseTo(0.18, 12);
    expect(dpNorm?.toFixed(6)).toBe('0.219512');
  });

  test('of 2, 1 and 0 in equal parts is a third, by norm a half', () => {
    const { dp, dpNorm } = griesDp([2, 1, 0], [10, 10, 10])!;
    expect(dp.toFixed(4)).toBe('0.3333');
    expect(dpNorm).toBeCloseTo(0.5, 12);
  });

  test('of nothing is nothing, and a single part has no norm', () => {
    expect(griesDp([0, 0], [10, 20])).toBeNull();
    expect(griesDp([], [])).toBeNull();
    expect(griesDp([3], [10])).toEqual({ dp: 0, dpNorm: null });
  });

  test('is 0 when each part has its share and reaches norm 1 when all lies in the smallest', () => {
    expect(griesDp([1, 2, 3], [10, 20, 30])!.dp).toBeCloseTo(0, 12);
    expect(griesDp([5, 0, 0], [10, 20, 30])!.dpNorm).toBeCloseTo(1, 12);
  });
});

describe('dropOne', () => {
  test('counts the editions whose loss keeps the sign', () => {
    // By hand: 1 3 2 has S = 1; without its first S = −1, without its second 1, without its third 1.
    expect(dropOne([1, 3, 2])).toEqual({ same: 2, of: 3 });
    expect(dropOne([0, 0, 0, 1, 1, 1])).toEqual({ same: 6, of: 6 });
    expect(dropOne([])).toEqual({ same: 0, of: 0 });
  });

  test('is what testing every shortened series gives', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(3), { maxLength: 12 }), (values) => {
        const sign = Math.sign(mannKendall(values).s);
        const same = values.filter((_, i) => Math.sign(mannKendall(values.toSpliced(i, 1)).s) === sign).length;
        expect(dropOne(values)).toEqual({ same, of: values.length });
      }),
    );
  });
});

describe('longestRun and gaps', () => {
  test.each([
    ['nothing', [0, 0, 0], 0, []],
    ['no years', [], 0, []],
    ['a gap', [0, 1, 0, 2, 1, 0], 2, [2007]],
    ['throughout', [1, 1, 1], 3, []],
  ])('of %s', (_, counts, run, missing) => {
    expect(longestRun(counts)).toBe(run);
    expect(gaps(counts, [2003, 2005, 2007, 2009, 2011, 2013].slice(0, counts.length))).toEqual(missing);
  });
});
