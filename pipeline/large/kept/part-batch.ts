import type { SortedTally } from '../../tallies/sorted-tally.ts';
import type { EntryCounts } from './part-counts.ts';

/** Some parts that follow one another, their counts added together. */
export interface PartBatch {
  /** The names of the parts in the store, in the order of the corpus. */
  readonly names: readonly string[];
  /** What is known of the entries of each. */
  readonly entries: readonly EntryCounts[];
  readonly tally: SortedTally;
}
