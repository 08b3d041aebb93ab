import { sum } from 'd3-array';
/**
 * Deviation of proportions: how unevenly `counts` lie over parts of the given `sizes`. `dp` is 0 when each part has its
 * share by size and near 1 when all lies in a small part; `dpNorm` divides by the largest possible, 1 − the smallest
 * share, so that 1 can be reached; it is null with a single part. Null without any count. With a count of 1, dp only
 * says how small the part is.
 * Gries (2008), "Dispersions and adjusted frequencies in corpora"; Lijffijt and Gries (2012), correction.
 */
export function griesDp(
  counts: readonly number[],
  sizes: readonly number[],
): { readonly dp: number; readonly dpNorm: number | null } | null {
  const total = sum(counts);
  const whole = sum(sizes);
  if (total === 0 || whole === 0) return null;
  const shares = sizes.map((size) => size / whole);
  const dp = sum(shares, (share, i) => Math.abs((counts[i] ?? 0) / total - share)) / 2;
  const largest = 1 - Math.min(...shares);
  return { dp, dpNorm: largest === 0 ? null : dp / largest };
}
