import type { ConcordanceLine, Trend } from '../../records.ts';

/** A concept that the page shows. */
export interface PageConcept {
  readonly id: string;
  readonly label: string;
  readonly definition: string;
  readonly trend: Trend;
  /** Its lines in the concordance that are shown, by the first year of their column. */
  readonly lines: ReadonlyMap<number, readonly ConcordanceLine[]>;
}
