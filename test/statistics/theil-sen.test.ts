import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { theilSen } from '../../src/statistics/theil-sen.ts';

const years = [2003, 2005, 2007, 2009, 2011, 2013, 2015, 2017, 2019, 2021, 2023];
const words = [48, 72, 68, 72, 74, 32, 56, 82, 85, 78, 101];

describe('theilSen', () => {
  test('is the median of all slopes, with the interval between the 15th and the 41st of 55', () => {
    // R 4.2.2: s <- sort(all (v[j] - v[i]) / (t[j] - t[i])); median(s); s[15]; s[41]
    const { slope, interval, confidence } = theilSen(words, years);
    expect(slope).toBeCloseTo(1.41666666666667, 12);
    expect(interval).toEqual({ low: 0.375, high: 3.25 });
    expect(confidence?.toFixed(3)).toBe('0.959');
  });

  test('is per year: a skipped edition is as long as it was', () => {
    // By hand: (2−0)/1 = 2, (8−0)/4 = 2, (8−2)/3 = 2.
    expect(theilSen([0, 2, 8], [2000, 2001, 2004]).slope).toBe(2);
  });

  test('is 0 when most counts are 0, whatever the order says', () => {
    expect(theilSen([1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0], years).slope).toBe(0);
  });

  test('takes the middle of the two middle slopes when they are even in number', () => {
    // By hand: slopes 1, 2, 3, 4 (0→1→3→6 has 1, 2, 3, 3/2, 5/2, 2; sorted 1, 1.5, 2, 2, 2.5, 3).
    expect(theilSen([0, 1, 3, 6], [0, 1, 2, 3]).slope).toBe(2);
    expect(theilSen([0, 1, 5, 6], [0, 1, 2, 3]).slope).toBe(2.25);
  });

  test('has no slope for one value and no interval for fewer than five', () => {
    expect(theilSen([4], [2003])).toEqual({ slope: null, interval: null, confidence: null });
    expect(theilSen([1, 2, 3, 4], [1, 2, 3, 4])).toEqual({ slope: 1, interval: null, confidence: null });
    // Five: only the full reach of the slopes has 95 %: 1 − 2/120.
    const five = theilSen([1, 2, 4, 3, 9], [1, 2, 3, 4, 5]);
    expect(five.interval).toEqual({ low: -1, high: 6 });
    expect(five.confidence).toBeCloseTo(1 - 2 / 120, 12);
  });

  test('holds for long series too, with the normal width told as 0.95', () => {
    const times = Array.from({ length: 80 }, (_, i) => i);
    const { slope, interval, confidence } = theilSen(
      times.map((time) => 2 * time + (time % 2)),
      times,
    );
    expect(slope).toBe(2);
    expect(interval!.low).toBeLessThanOrEqual(2);
    expect(interval!.high).toBeGreaterThanOrEqual(2);
    expect(confidence).toBe(0.95);
  });

  test('is what sorting all slopes gives, and is negated by mirroring the years', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 4 }), { minLength: 2, maxLength: 14 }), (values) => {
        const times = values.map((_, i) => 2 * i);
        const slopes = values
          .flatMap((value, j) => values.slice(0, j).map((earlier, i) => (value - earlier) / (2 * (j - i))))
          .sort((a, b) => a - b);
        const { slope } = theilSen(values, times);
        const middle = (slopes[Math.floor((slopes.length - 1) / 2)]! + slopes[Math.floor(slopes.length / 2)]!) / 2;
        expect(slope! - middle).toBe(0);
        expect(theilSen(values.toReversed(), times).slope! + slope!).toBeCloseTo(0, 12);
      }),
    );
  });
});
