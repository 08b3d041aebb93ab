import type { Precision } from '../tables/table.ts';

/**
 * A number as a CSV cell holds it, with a decimal point: rounded, without superfluous zeros, never with an exponent,
 * a thousands separator or a minus other than `-`. 0.1250 to two decimals is `0.13`, −0.001 is `0`.
 */
export function numberText(value: number, precision: Precision): string {
  if (Number.isInteger(value)) return BigInt(value).toString();
  const decimals = 'decimals' in precision ? precision.decimals : decimalsFor(value, precision.significant);
  const fixed = value.toFixed(decimals);
  const shortened = fixed.includes('.') ? fixed.replace(/\.?0+$/, '') : fixed;
  return shortened === '-0' ? '0' : shortened;
}

/** How many decimals show so many digits of a number that is not 0; at most 100, as `toFixed` takes. */
function decimalsFor(value: number, significant: number): number {
  const exponent = Number(value.toExponential().split('e')[1]);
  return Math.min(Math.max(significant - 1 - exponent, 0), 100);
}
