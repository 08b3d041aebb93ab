import { sum } from 'd3-array';
/**
 * Leaves out each value in turn: in how many of how many the sign of Kendall's S stays what it is with all values
 * (no trend staying no trend counts too). An empty series has 0 of 0.
 */
export function dropOne(values: readonly number[]): { readonly same: number; readonly of: number } {
  const shares = values.map((value, i) => sum(values, (other, j) => Math.sign(value - other) * Math.sign(i - j)));
  const s = sum(shares) / 2;
  return { same: shares.filter((share) => Math.sign(s - share) === Math.sign(s)).length, of: values.length };
}
