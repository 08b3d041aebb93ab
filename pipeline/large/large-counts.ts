import type { Citation } from '../../src/records.ts';
import type { SwedishWord } from '../../src/swedish/index.ts';
import type { InputFile } from '../run-record.ts';
import type { SortedTally } from '../tallies/sorted-tally.ts';
import type { PlacedFault } from './parts/fault.ts';
import type { EvidenceSample } from './sample/evidence-sample.ts';

/** Where the entries of a part stand, and the fingerprints of their ids. */
export interface EntryIds {
  /** Place of the (first) file among the corpus's files. */
  readonly order: number;
  /** One file of lines, or one file per entry. */
  readonly files: readonly string[];
  /** Line of the first entry; null where each entry is a file. */
  readonly firstLine: number | null;
  /** One per entry: `fingerprintId`, −1 for an entry that is no counted citation. */
  readonly fingerprints: ArrayLike<number>;
}

/** Everything that counting a large corpus, or a share of it, gives: what a merge adds together. */
export interface LargeCounts {
  /** Together the counts of all citations; they can be read until they are closed. */
  readonly tallies: readonly SortedTally[];
  /** Lets go of the file that tallies may lie in, and of the thread. */
  readonly close: () => void;
  /**
   * Finds the words of citations (`wordsOfCitations`) in a thread that is free, until they are closed; null when the
   * thread ends instead. Left out where there is none.
   */
  readonly findWords?: (citations: readonly Citation[]) => Promise<readonly SwedishWord[] | null>;
  readonly evidence: EvidenceSample;
  readonly ids: readonly EntryIds[];
  readonly faults: readonly PlacedFault[];
  /** How many faults of each kind are not among `faults`. */
  readonly moreFaults: ReadonlyMap<string, number>;
  /** The files of lines, each with its hash, and all text files as one. */
  readonly inputs: readonly InputFile[];
  readonly lineFiles: readonly string[];
  /** Files of the corpus that are not read. */
  readonly unread: readonly string[];
}
