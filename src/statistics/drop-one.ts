import { sum } from 'd3-array';

/**
 * Leaves out each value in turn: in how many of how many the sign of Kendall's S stays what it is with all values
 * (no trend staying no trend counts too). An empty series has 0 of 0.
 */
export function dropOne(values: readonly number[]): { readonly same: number; readonly of: number } {
  /** Of each value, what the pairs it stands in add to S; every pair is counted at both its ends. */
  const shares = new Int32Array(values.length);
  for (let j = 1; j < values.length; j++) {
    const later = values[j]!;
    let share = 0;
    for (let i = 0; i < j; i++) {
      const earlier = values[i]!;
      const sign = later > earlier ? 1 : later < earlier ? -1 : 0;
      shares[i]! += sign;
      share += sign;
    }
    shares[j] = share;
  }
  const s = sum(shares) / 2;
  return { same: shares.filter((share) => Math.sign(s - share) === Math.sign(s)).length, of: values.length };
}
