import { sum } from 'd3-array';

/** Pairs of unequal values: the largest |S| there can be. */
export function untiedPairs(sizes: readonly number[]): number {
  return pairsAmong(sum(sizes)) - sum(sizes, pairsAmong);
}

function pairsAmong(n: number): number {
  return (n * n - n) / 2;
}
