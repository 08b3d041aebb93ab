import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fisherExact } from '../../src/statistics/fisher-exact.ts';
import { logDice } from '../../src/statistics/log-dice.ts';
import { logLikelihood } from '../../src/statistics/log-likelihood.ts';
import { logRatio } from '../../src/statistics/log-ratio.ts';

const twoCorpora = fc
  .record({ a: fc.nat(20), b: fc.nat(20), moreA: fc.nat(500), moreB: fc.nat(500) })
  .map(({ a, b, moreA, moreB }) => ({ a, b, sizeA: a + moreA + 1, sizeB: b + moreB + 1 }));

describe('logLikelihood', () => {
  // Rayson's calculator for the two-cell form; the four-cell form by 2·ΣO·ln(O/E).
  test.each([
    [100, 50, 10000, 20000, '69.6919', '69.3147'],
    [8, 1, 434, 334, '4.5637', '4.5182'],
  ])('of %i and %i in %i and %i words', (a, b, sizeA, sizeB, fourCell, twoCell) => {
    const g2 = logLikelihood(a, b, sizeA, sizeB);
    expect(g2.fourCell.toFixed(4)).toBe(fourCell);
    expect(g2.twoCell.toFixed(4)).toBe(twoCell);
  });

  test('of words that stand together is the same table: 4 of 12, with 9 in 768 words', () => {
    expect(logLikelihood(4, 9 - 4, 12, 768 - 12).fourCell.toFixed(4)).toBe('22.5031');
  });

  test('takes a count of zero', () => expect(logLikelihood(3, 0, 434, 334).fourCell.toFixed(2)).toBe('3.43'));

  test('is 0 for an empty corpus and for no count', () => {
    expect(logLikelihood(3, 0, 10, 0)).toEqual({ fourCell: 0, twoCell: 0 });
    expect(logLikelihood(0, 0, 10, 10)).toEqual({ fourCell: 0, twoCell: 0 });
  });

  test('is the same whichever corpus comes first, and never below 0', () => {
    fc.assert(
      fc.property(twoCorpora, ({ a, b, sizeA, sizeB }) => {
        const one = logLikelihood(a, b, sizeA, sizeB);
        const other = logLikelihood(b, a, sizeB, sizeA);
        expect(other.fourCell).toBeCloseTo(one.fourCell, 9);
        expect(one.fourCell).toBeGreaterThanOrEqual(0);
        expect(one.fourCell).toBeGreaterThanOrEqual(one.twoCell - 1e-9);
      }),
    );
  });
});

describe('logRatio', () => {
  test('is 2 for four times the rate', () => expect(logRatio(100, 50, 10000, 20000)).toBeCloseTo(2, 12));

  test('takes 0.5 for zeros only', () => {
    expect(logRatio(2, 0, 434, 334)?.toFixed(3)).toBe('1.622');
    expect(logRatio(0, 0, 434, 334)).toBe(0);
    expect(logRatio(2, 0, 434, 0)).toBeNull();
  });

  test('is negated by swapping target and reference', () => {
    fc.assert(
      fc.property(twoCorpora, ({ a, b, sizeA, sizeB }) => {
        expect(logRatio(b, a, sizeB, sizeA)).toBeCloseTo(-logRatio(a, b, sizeA, sizeB)!, 12);
      }),
    );
  });
});

describe('fisherExact', () => {
  // R 4.2.2: fisher.test(matrix(c(a, sizeA - a, b, sizeB - b), 2))$p.value
  test.each([
    [8, 1, 434, 334, 0.085649813136403],
    [3, 0, 434, 334, 0.261754400260756],
    [2, 5, 434, 334, 0.24938206456229],
    [1, 4, 5, 6, 0.242424242424242],
    [0, 0, 10, 12, 1],
  ])('of %i and %i in %i and %i is R’s', (a, b, sizeA, sizeB, p) => {
    expect(fisherExact(a, b, sizeA, sizeB)).toBeCloseTo(p, 10);
  });

  test('keeps its digits far out', () => {
    const p = fisherExact(100, 50, 10000, 20000);
    expect(p / 7.58248250180946e-17).toBeCloseTo(1, 8);
  });

  test('is what counting every way to draw gives', () => {
    const small = fc.record({
      sizeA: fc.integer({ min: 1, max: 6 }),
      sizeB: fc.integer({ min: 1, max: 6 }),
      bits: fc.nat(4095),
    });
    fc.assert(
      fc.property(small, ({ sizeA, sizeB, bits }) => {
        const inA = (mask: number) => mask.toString(2).padStart(12, '0').slice(-sizeA).replaceAll('0', '').length;
        const hits = (mask: number) => mask.toString(2).replaceAll('0', '').length;
        const observed = bits % 2 ** (sizeA + sizeB);
        const ways = new Map<number, number>();
        let all = 0;
        for (let mask = 0; mask < 2 ** (sizeA + sizeB); mask++) {
          if (hits(mask) !== hits(observed)) continue;
          all++;
          ways.set(inA(mask), (ways.get(inA(mask)) ?? 0) + 1);
        }
        const own = ways.get(inA(observed))!;
        const noLikelier = [...ways.values()].filter((count) => count <= own).reduce((sum, count) => sum + count, 0);
        const a = inA(observed);
        expect(fisherExact(a, hits(observed) - a, sizeA, sizeB)).toBeCloseTo(noLikelier / all, 10);
      }),
      { numRuns: 40 },
    );
  });
});

describe('logDice', () => {
  test('of 4 together among 12 and 9', () => expect(logDice(4, 12, 9).toFixed(4)).toBe('12.6077'));
  test('is 14 when neither stands alone', () => expect(logDice(2, 2, 2)).toBe(14));
  test('is lowest when they never stand together', () => expect(logDice(0, 3, 4)).toBe(Number.NEGATIVE_INFINITY));
});
