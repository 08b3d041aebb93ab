import { group } from 'd3-array';
import type { Change, ChangeCause, ChangeMeasure } from '../../records.ts';

/** What moved of one concept between two runs, but its place among the others. */
interface ConceptRow {
  readonly id: string;
  readonly changes: ReadonlyMap<ChangeMeasure, Change>;
  readonly causes: readonly ChangeCause[];
}

/**
 * The changes of the concepts, a row for each, in the order given. Changes of citations and of rank are passed over.
 */
export function rowsByConcept(changes: readonly Change[]): readonly ConceptRow[] {
  const own = changes.filter(({ subject, measure }) => subject === 'concept' && measure !== 'rank');
  return [...group(own, ({ id }) => id)].map(([id, rows]) => ({
    id,
    changes: new Map(rows.map((row) => [row.measure, row])),
    causes: [...new Set(rows.flatMap(({ causes }) => causes))],
  }));
}
