import { describe, expect, test } from 'vitest';
import { logGamma } from '../../src/statistics/log-gamma.ts';
import { normalTwoSidedP } from '../../src/statistics/normal-two-sided-p.ts';
import { perThousand } from '../../src/statistics/per-thousand.ts';
import { poissonInterval } from '../../src/statistics/poisson-interval.ts';
import { regularizedGamma } from '../../src/statistics/regularized-gamma.ts';
import { wilsonInterval } from '../../src/statistics/wilson-interval.ts';

/** Equal to so many parts of the expected value: small tails must be right too. */
function expectClose(actual: number, expected: number, relative = 1e-11): void {
  expect(Math.abs(actual - expected)).toBeLessThanOrEqual(relative * Math.max(Math.abs(expected), 1e-300));
}

describe('the special functions', () => {
  // R 4.2.2: lgamma(x)
  test.each([
    [0.5, 0.5723649429247],
    [2.5, 0.284682870472919],
    [10, 12.8018274800815],
    [171.5, 709.143163030928],
    [5000, 37582.6263156854],
  ])('logGamma(%d) is R’s lgamma', (x, expected) => expectClose(logGamma(x), expected));

  // R 4.2.2: pgamma(x, a) and pgamma(x, a, lower = FALSE)
  test.each([
    [0.5, 0.1, 0.345279153981423, 0.654720846018577],
    [3, 2, 0.323323583816937, 0.676676416183063],
    [3, 9, 0.993767804893623, 0.00623219510637732],
    [100, 80, 0.0171083130351331, 0.982891686964867],
    [100, 130, 0.997249591632693, 0.00275040836730653],
    [2000, 2100, 0.98635253231663, 0.0136474676833704],
  ])('regularizedGamma(%d, %d) is R’s pgamma', (a, x, lower, upper) => {
    const found = regularizedGamma(a, x);
    expectClose(found.lower, lower, 1e-10);
    expectClose(found.upper, upper, 1e-10);
  });

  test('regularizedGamma at 0 has nothing below', () => {
    expect(regularizedGamma(2, 0)).toEqual({ lower: 0, upper: 1 });
  });

  // R 4.2.2: 2 * pnorm(-z)
  test.each([
    [0, 1],
    [0.5, 0.617075077451974],
    [1.96, 0.0499957902964409],
    [5, 5.73303143758388e-7],
    [9, 2.25717681190768e-19],
  ])('normalTwoSidedP(±%d) keeps its digits far out', (z, p) => {
    expectClose(normalTwoSidedP(z), p);
    expectClose(normalTwoSidedP(-z), p);
  });
});

describe('poissonInterval', () => {
  // R 4.2.2: poisson.test(count)$conf.int
  test.each([
    [0, 0, 3.68887945411394],
    [1, 0.0253178079842899, 5.5716433909389],
    [3, 0.618672122895602, 8.76727306974232],
    [9, 4.11537309737833, 17.0848034514192],
    [500, 457.128576899629, 545.809268565171],
  ])('of a count of %i is R’s', (count, low, high) => {
    const interval = poissonInterval(count);
    expectClose(interval.low, low);
    expectClose(interval.high, high);
  });

  // Exact Poisson intervals as printed for counts in texts of these lengths.
  test.each([
    [1, 74, '13.5', '0.3', '75.3'],
    [0, 74, '0.0', '0.0', '49.8'],
    [3, 85, '35.3', '7.3', '103.1'],
  ])('%i in %i words is %s per 1,000, from %s to %s', (count, words, rate, low, high) => {
    const interval = poissonInterval(count);
    const printed = [count, interval.low, interval.high].map((value) => perThousand(value, words)?.toFixed(1));
    expect(printed).toEqual([rate, low, high]);
  });

  test('widens with the confidence', () => {
    // R 4.2.2: poisson.test(3, conf.level = 0.99)$conf.int
    const { low, high } = poissonInterval(3, 0.99);
    expectClose(low, 0.337863388727733);
    expectClose(high, 10.977477495329765);
  });
});

describe('wilsonInterval', () => {
  // R 4.2.2: prop.test(k, 11, correct = FALSE)$conf.int
  test.each([
    [0, 0, 0.258832966968032],
    [1, 0.0162321728858848, 0.377358436451596],
    [5, 0.212712716224598, 0.719908462590678],
    [8, 0.434354698823871, 0.902539407099751],
    [11, 0.741167033031968, 1],
  ])('of %i in 11 is R’s', (successes, low, high) => {
    const interval = wilsonInterval(successes, 11);
    expect(interval.low).toBeCloseTo(low, 12);
    expect(interval.high).toBeCloseTo(high, 12);
  });

  test('of nothing says nothing', () => expect(wilsonInterval(0, 0)).toEqual({ low: 0, high: 1 }));
});

describe('perThousand', () => {
  test('is null without words, and equal for equal quotients', () => {
    expect(perThousand(0, 0)).toBeNull();
    expect(perThousand(1, 74)?.toFixed(4)).toBe('13.5135');
    expect(perThousand(2, 98)).toBe(perThousand(1, 49));
  });
});
