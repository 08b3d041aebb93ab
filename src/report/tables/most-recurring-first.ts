import { compareText } from './compare-text.ts';

interface Recurring {
  readonly id: string;
  readonly documents: number;
  readonly mentions: number;
}

/** The order of everything that recurs: by number of citations, then of mentions, then alphabetically. */
export function mostRecurringFirst(a: Recurring, b: Recurring): number {
  return b.documents - a.documents || b.mentions - a.mentions || compareText(a.id, b.id);
}
