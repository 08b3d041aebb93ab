import { numberFormat } from '../html/number-format.ts';

const { decimal } = numberFormat('sv');
const SMALLEST = 0.0001;

/** A chance to four decimals, with a decimal comma; `mindre än 0,0001` below that. */
export function chanceText(p: number): string {
  return p > 0 && p < SMALLEST ? `mindre än ${decimal(SMALLEST, 4)}` : decimal(p, 4);
}
