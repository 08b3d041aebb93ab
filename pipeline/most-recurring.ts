import type { CountTable, SubjectTotals } from './counting/count-table.ts';

/**
 * The ids of the subjects that recur most: by documents, then mentions, then id. All of them when there are no more than
 * `most`; memory is needed for few more than are given.
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

function byRecurrence(a: SubjectTotals, b: SubjectTotals): number {
  return b.documents - a.documents || b.mentions - a.mentions || (a.id < b.id ? -1 : 1);
}
