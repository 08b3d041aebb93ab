import type { Citation } from '../../../src/records.ts';
import type { SwedishWord } from '../../../src/swedish/index.ts';
import type { HeldCounts, PartCounts } from '../kept/part-counts.ts';
import type { Part } from '../parts/part.ts';
import type { HandedOver } from './handed-over.ts';

/** Who counts parts: threads, or the main thread itself. Several parts may be given before the first is counted. */
export interface Counting {
  /** @throws WorkerDeath when a thread ends instead */
  count(part: Part, skipped: readonly number[]): Promise<PartCounts | HeldCounts>;
  /**
   * Gives what it holds of the parts whose counts it has given since it last did.
   * @throws WorkerDeath when a thread ends instead
   */
  handOver(): Promise<HandedOver>;
  /** `wordsOfCitations` of these, in a thread of its own. @throws WorkerDeath when the thread ends instead */
  findWords?(citations: readonly Citation[]): Promise<readonly SwedishWord[]>;
  terminate(): Promise<void>;
}
