import type { SortedTally } from '../../tallies/sorted-tally.ts';
import type { HeldCitation } from '../sample/evidence-sample.ts';

/** What who counts parts has held of those counted since it last handed over. */
export interface HandedOver {
  /** The counts that were not given part by part; together they are those of all. */
  readonly tallies: readonly SortedTally[];
  /** The citations that may be shown. */
  readonly evidence: readonly HeldCitation[];
}
