import type { SortedTally } from '../../tallies/sorted-tally.ts';
import type { Fault } from '../parts/fault.ts';

/** What counting one part gave, and all that need be kept of it: its counts, and for each entry what ranks it. */
export interface PartCounts extends EntryCounts {
  readonly tally: SortedTally;
}

/**
 * What counting one part gave where nothing is kept of it: its counts stay with who counted it, added to those before.
 */
export interface HeldCounts extends EntryCounts {
  readonly tally: null;
  /** Whether so much is held that it is to be handed over soon. */
  readonly isFull: boolean;
}

/** What is known of the entries of a part one by one. */
export interface EntryCounts {
  /** One per entry: `fingerprintId` of the citation's id, −1 for an entry that is no counted citation. */
  readonly fingerprints: ArrayLike<number>;
  /** One per entry: characters of the citation's text, 0 for an entry that is no counted citation. */
  readonly lengths: ArrayLike<number>;
  /** Concepts by id, to which `mentioned` points. */
  readonly concepts: readonly string[];
  /** Per entry, how many concepts it mentions. */
  readonly mentionedCounts: ArrayLike<number>;
  /** The concepts mentioned, entry by entry: places in `concepts`. */
  readonly mentioned: ArrayLike<number>;
  /** The first faults of each kind, and how many further there are of each. */
  readonly faults: readonly { readonly entry: number; readonly fault: Fault }[];
  readonly moreFaults: Readonly<Record<string, number>>;
}
