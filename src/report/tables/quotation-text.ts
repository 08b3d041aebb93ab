import type { Quotation } from '../../records.ts';

/** A quotation with its source, in one line: `2013 Örebro: Örebro belönas framför allt …`. */
export function quotationText({ year, recipient, pre, keyword, post }: Quotation): string {
  return `${year}${recipient === undefined ? '' : ` ${recipient}`}: ${pre}${keyword}${post}`;
}
