import type { CountTable, SubjectTotals } from '../counting/count-table.ts';

/** Lemmas measured at the most, those of most citations. */
export const MOST_TERMS = 1000;

type Recurring = Pick<SubjectTotals, 'id' | 'documents' | 'mentions'>;

/**
 * The ids of the subjects that recur most: by documents, then mentions, then id. All of them when there are no more
 * than `most`; memory is needed for few more than are given.
 * @param keep leaves subjects out beforehand; all are candidates when left out
 */
export function mostRecurring(
  table: CountTable,
  most: number,
  keep: (totals: SubjectTotals) => boolean = () => true,
): ReadonlySet<string> {
  const documents: number[] = [];
  for (const totals of table.totals()) if (keep(totals)) documents.push(totals.documents);
  const least = documents.length <= most ? 0 : (Float64Array.from(documents).sort().at(-most) ?? 0);
  const candidates: SubjectTotals[] = [];
  for (const totals of table.totals()) if (totals.documents >= least && keep(totals)) candidates.push(totals);
  const first = candidates.sort(byRecurrence).slice(0, most);
  return new Set(first.map(({ id }) => id));
}

/** Orders subjects by documents, the most first, then mentions, then id. */
export function byRecurrence(a: Recurring, b: Recurring): number {
  return b.documents - a.documents || b.mentions - a.mentions || (a.id < b.id ? -1 : 1);
}
