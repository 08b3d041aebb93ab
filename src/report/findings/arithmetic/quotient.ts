const SCALE = 10n ** 15n;

/** A quotient of whole numbers of any size, from 0 to 1, to fifteen decimals. */
export function quotient(numerator: bigint, denominator: bigint): number {
  return Number((numerator * SCALE) / denominator) / Number(SCALE);
}
