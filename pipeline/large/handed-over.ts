import type { SortedTally } from '../tallies/sorted-tally.ts';
import type { HeldCitation } from './evidence-sample.ts';

/** What who counts parts has held of those counted since it last handed over. */
export interface HandedOver {
  /** The counts that were not given part by part, added up; null when there are none. */
  readonly tally: SortedTally | null;
  /** The citations that may be shown. */
  readonly evidence: readonly HeldCitation[];
}
