import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { lengthAwareTrend } from '../../src/statistics/length-aware-trend.ts';

const words = [48, 72, 68, 72, 74, 32, 56, 82, 85, 78, 101];

/** The chance of a sum of places at least as far from its expectation, over every way the mentions can fall. */
function byEnumeration(mentions: readonly number[], lengths: readonly number[]): number {
  const total = lengths.reduce((sum, length) => sum + length, 0);
  const count = mentions.reduce((sum, mention) => sum + mention, 0);
  const expected = lengths.reduce((sum, length, place) => sum + length * place, 0) * count;
  const far = (places: number) => Math.abs(places * total - expected);
  const observed = far(mentions.reduce((sum, mention, place) => sum + mention * place, 0));
  const fall = (left: number, places: number): number => {
    if (left === 0) return far(places) >= observed ? 1 : 0;
    return lengths.reduce((sum, length, place) => sum + (length / total) * fall(left - 1, places + place), 0);
  };
  return fall(count, 0);
}

describe('lengthAwareTrend', () => {
  // Monte-Carlo values of 20,000 draws, printed with two digits: their standard error is 0.003 and rounding adds 0.005.
  test.each([
    ['in eight texts, two of them early', [0, 0, 2, 1, 1, 0, 2, 1, 1, 1, 1], 0.81],
    ['in seven later texts, twice in two of them', [0, 0, 0, 0, 1, 1, 2, 2, 1, 1, 1], 0.2],
    ['in every text from the fourth on', [0, 0, 0, 1, 1, 1, 1, 1, 2, 1, 1], 0.28],
  ])('does not take length for a trend: %s', (_, mentions, p) => {
    const trend = lengthAwareTrend(words)(mentions);
    expect(Math.abs(trend.p - p)).toBeLessThan(0.005 + 2 * 0.0032);
    expect(trend.method).toBe('exact');
  });

  test('of the first two texts alone is exact: both mentions in one of the first two, or as far the other way', () => {
    // By hand: mentions at places 0 and 1 sum to 1; expected 2 · 4182/768 = 10.89; as far above would be 20.8, more
    // than the most, 20. So P = P(sum ≤ 1) = (48/768)² + 2 · (48/768)(72/768) = 0.015625.
    const trend = lengthAwareTrend(words)([1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0]);
    expect(trend.p).toBeCloseTo(0.015625, 14);
    expect(trend.p.toFixed(3)).toBe('0.016');
    expect(trend.tendency).toBeCloseTo((0.5 - 4182 / 768) / 10, 12);
  });

  test('without mentions, words or a second year has no tendency and p 1', () => {
    const none = { tendency: 0, p: 1, method: 'exact' };
    expect(lengthAwareTrend([50, 60])([0, 0])).toEqual(none);
    expect(lengthAwareTrend([])([])).toEqual(none);
    expect(lengthAwareTrend([50])([3])).toEqual(none);
  });

  test('is what enumerating every way the mentions can fall gives', () => {
    const lengths = fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 2, maxLength: 4 });
    fc.assert(
      fc.property(lengths, fc.array(fc.nat(2), { minLength: 4, maxLength: 4 }), (sizes, counts) => {
        const mentions = sizes.map((_, i) => counts[i]!);
        const { p } = lengthAwareTrend(sizes)(mentions);
        expect(p).toBeCloseTo(byEnumeration(mentions, sizes), 10);
      }),
      { numRuns: 50 },
    );
  });

  test('turns its sign and keeps its p when the years are reversed', () => {
    const arrays = fc.array(fc.tuple(fc.integer({ min: 1, max: 99 }), fc.nat(3)), { minLength: 2, maxLength: 12 });
    fc.assert(
      fc.property(arrays, (rows) => {
        const lengths = rows.map(([length]) => length);
        const mentions = rows.map(([, mention]) => mention);
        const forward = lengthAwareTrend(lengths)(mentions);
        const backward = lengthAwareTrend(lengths.toReversed())(mentions.toReversed());
        expect(backward.tendency).toBeCloseTo(-forward.tendency, 12);
        expect(backward.p).toBeCloseTo(forward.p, 10);
      }),
    );
  });

  test('is normal for very many mentions, close to what is exact for a few fewer', () => {
    const test = lengthAwareTrend([100, 100, 100, 100]);
    const exact = test([600, 600, 650, 650]);
    const normal = test([606, 606, 656, 656]);
    expect([exact.method, normal.method]).toEqual(['exact', 'normal']);
    expect(normal.p).toBeCloseTo(exact.p, 2);
  });
});
