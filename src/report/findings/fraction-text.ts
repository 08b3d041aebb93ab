import { wholeText } from './whole-text.ts';

/** A fraction, and what it can be shortened to: `2/165`, `82/462 = 41/231`. */
export function fractionText(numerator: bigint, denominator: bigint): string {
  const divisor = greatestCommonDivisor(numerator, denominator);
  const long = `${wholeText(numerator)}/${wholeText(denominator)}`;
  return divisor === 1n || numerator === 0n
    ? long
    : `${long} = ${wholeText(numerator / divisor)}/${wholeText(denominator / divisor)}`;
}

function greatestCommonDivisor(a: bigint, b: bigint): bigint {
  return b === 0n ? a : greatestCommonDivisor(b, a % b);
}
