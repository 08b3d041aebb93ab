import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { HeldCounts, PartCounts } from '../kept/part-counts.ts';
import type { PartStore } from '../kept/part-store.ts';
import type { Part } from '../parts/part.ts';
import type { HandedOver } from './handed-over.ts';
import type { PartCounter } from './part-counter.ts';
import { PartReader } from './part-reader.ts';
import { ReadPartCounter } from './read-part-counter.ts';

/** Of the memory for what is known, the share that the reader leaves to the counter: by measuring. */
const COUNTER_SHARE = 0.75;

/** Counts parts by their lemmas and concepts: reads each and counts it, as two threads of a pair do. */
export class LemmaPartCounter implements PartCounter {
  readonly #reader: PartReader;
  readonly #counter: ReadPartCounter;

  constructor(knowledge: Knowledge, store: PartStore | null, mostKnown: number) {
    this.#reader = new PartReader(knowledge);
    this.#counter = new ReadPartCounter(knowledge, store, mostKnown * COUNTER_SHARE);
  }

  count(part: Part, skipped: ReadonlySet<number>, onEntry: (index: number) => void): PartCounts | HeldCounts {
    const read = this.#reader.read(part, skipped, this.#counter.isCrowded, onEntry);
    return this.#counter.count(read, onEntry);
  }

  handOver(): HandedOver {
    return this.#counter.handOver();
  }
}
