import type { HeldCounts, PartCounts } from '../kept/part-counts.ts';
import type { Part } from '../parts/part.ts';
import type { HandedOver } from './handed-over.ts';

/**
 * Counts parts of a large corpus, one after the other; what it holds between them grows with the vocabulary and its
 * years.
 */
export interface PartCounter {
  /**
   * Counts a part. With a store its counts are kept there and given; without, they are held.
   * @param skipped entries not to be counted: a worker has died of them
   * @param onEntry hears of each entry before it is read, and before each further step of the work on it; of −1 when no
   *   entry is at hand
   */
  count(part: Part, skipped: ReadonlySet<number>, onEntry: (index: number) => void): PartCounts | HeldCounts;
  /** Gives what is held, and begins anew. */
  handOver(): HandedOver;
}
