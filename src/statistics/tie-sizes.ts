import { sizesOfRuns } from './sizes-of-runs.ts';

/** How many times each distinct value stands, largest first: `[0, 0, 5, 0]` gives `[3, 1]`; no values give `[]`. */
export function tieSizes(values: ArrayLike<number>): readonly number[] {
  return sizesOfRuns(Float64Array.from(values).sort());
}
