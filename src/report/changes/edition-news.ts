import type { Novelty } from '../../records.ts';

/** What the latest edition has that none before it has, when a citation of it was added. */
export interface EditionNews {
  /** Every edition's, oldest first; at least one. */
  readonly novelties: readonly Novelty[];
  /** New words of the latest edition that the last run told already, from other citations of the same year. */
  readonly told: ReadonlySet<string>;
  /** The names of the concepts that no citation mentioned before, in the order of the language. */
  readonly concepts: readonly string[];
  /** Which award is held against which, where there are several; otherwise null. */
  readonly awards: string | null;
}
