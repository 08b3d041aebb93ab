import type { Change, Language } from '../../records.ts';
import { numberFormat } from '../html/number-format.ts';
import { verdictWording } from '../verdict-wording.ts';

/** A value of a change as a reader sees it: a verdict in words, a number as numbers are written, – for none. */
export function shownValue({ measure }: Change, value: Change['before'], language: Language): string {
  if (value === null) return '–';
  if (measure === 'verdict')
    return Object.entries(verdictWording).find(([code]) => code === value)?.[1][language] ?? `${value}`;
  if (typeof value === 'string') return value;
  const format = numberFormat(language);
  return Number.isInteger(value) ? format.whole(value) : format.decimal(value, measure === 'lix' ? 1 : 3);
}
