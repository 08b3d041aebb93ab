import { logGamma } from './log-gamma.ts';

const PRECISION = 1e-15;
const TINY = 1e-300;

/**
 * Regularized incomplete gamma functions: `lower` P(a, x) and `upper` Q(a, x) = 1 − P(a, x), each 0 to 1 and each
 * computed without subtracting where it is small. For a > 0, x ≥ 0. For whole a, P(a, x) is the chance that a Poisson
 * count with mean x is a or more; Q(½, z²⁄2) is the two-sided p of a standard normal z.
 * Series and continued fraction: NIST Digital Library of Mathematical Functions, 8.11.4 and 8.9.2.
 */
export function regularizedGamma(a: number, x: number): { readonly lower: number; readonly upper: number } {
  if (x === 0) return { lower: 0, upper: 1 };
  const front = Math.exp(a * Math.log(x) - x - logGamma(a));
  if (x < a + 1) {
    const lower = front * series(a, x);
    return { lower, upper: 1 - lower };
  }
  const upper = front * continuedFraction(a, x);
  return { lower: 1 - upper, upper };
}

function series(a: number, x: number): number {
  let term = 1 / a;
  let sum = term;
  for (let k = 1; term > sum * PRECISION; k++) {
    term *= x / (a + k);
    sum += term;
  }
  return sum;
}

/** Lentz's method, as modified by Thompson and Barnett (1986). */
function continuedFraction(a: number, x: number): number {
  let b = x + 1 - a;
  let c = 1 / TINY;
  let d = 1 / b;
  let fraction = d;
  for (let k = 1, change = 0; Math.abs(change - 1) > PRECISION && k < 100_000; k++) {
    const numerator = k * (a - k);
    b += 2;
    d = 1 / (numerator * d + b || TINY);
    c = b + numerator / c || TINY;
    change = c * d;
    fraction *= change;
  }
  return fraction;
}
