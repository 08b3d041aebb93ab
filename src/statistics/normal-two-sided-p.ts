import { regularizedGamma } from './regularized-gamma.ts';

/** Two-sided p of a standard normal deviate: the chance of one at least as far from 0. Range 0 to 1. */
export function normalTwoSidedP(z: number): number {
  return regularizedGamma(0.5, (z * z) / 2).upper;
}
