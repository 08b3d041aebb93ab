import type { Succession } from '../records.ts';

/** Of all pairs of a year of the older and a year of the newer one, the share in which the older comes first: 0–1. */
export function shareInOrder({ from, to }: Pick<Succession, 'from' | 'to'>): number {
  let inOrder = 0;
  for (const earlier of from.years) for (const later of to.years) if (earlier < later) inOrder++;
  return inOrder / (from.years.length * to.years.length);
}
