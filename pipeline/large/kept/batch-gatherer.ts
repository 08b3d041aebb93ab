import { MemorySink } from '../../tallies/memory-sink.ts';
import { mergeTallies } from '../../tallies/merge-tallies.ts';
import type { TallyStack } from '../../tallies/tally-stack.ts';
import { isProgramFault } from '../parts/failed-citation.ts';
import type { Part } from '../parts/part.ts';
import type { PartCounts } from './part-counts.ts';
import type { KeptBatch, PartStore } from './part-store.ts';

/** Parts of a batch: at the most, and at the least. */
const MOST_PARTS = 16;
const LEAST_PARTS = 8;
/** Bytes of the parts of a batch, at the most: the next run holds them until it knows that they are the same. */
const MOST_BYTES = 1 << 25;

/** Parts that follow one another, to be counted by anyone in any order. */
interface Gathering {
  readonly parts: Part[];
  readonly counts: Map<number, PartCounts>;
  isClosed: boolean;
}

/**
 * Adds the counts of parts to a stack; those that follow one another it merges and keeps as a batch, to be read by the
 * next run as one. From then on they lie in the file of the batch.
 */
export class BatchGatherer {
  readonly #stack: TallyStack;
  readonly #store: PartStore;
  readonly #byPart = new Map<number, Gathering>();
  #open: Gathering | null = null;

  constructor(stack: TallyStack, store: PartStore) {
    this.#stack = stack;
    this.#store = store;
  }

  /** Hears of each part, in the order of the corpus, before it is counted. */
  expect(part: Part): void {
    if (part.isLast) return;
    const { parts } = this.#open ?? { parts: [] };
    const bytes = parts.reduce((sum, { size }) => sum + size, part.size);
    if (parts.length === MOST_PARTS || bytes > MOST_BYTES) this.breakOff();
    this.#open ??= { parts: [], counts: new Map(), isClosed: false };
    this.#open.parts.push(part);
    this.#byPart.set(part.number, this.#open);
  }

  /** The next part does not follow the one before. */
  breakOff(): void {
    if (this.#open === null) return;
    this.#open.isClosed = true;
    this.#finish(this.#open);
    this.#open = null;
  }

  /** Adds the counts of a part, which are in memory. */
  add(part: Part, counts: PartCounts): void {
    const gathering = this.#byPart.get(part.number);
    if (gathering === undefined) {
      this.#stack.add(counts.tally);
      return;
    }
    gathering.counts.set(part.number, counts);
    this.#finish(gathering);
  }

  /** Adds a batch that an earlier run kept. */
  addBatch({ tally, close }: KeptBatch): void {
    this.breakOff();
    this.#stack.addFile(tally, close);
  }

  #finish({ parts, counts, isClosed }: Gathering): void {
    if (!isClosed || counts.size < parts.length) return;
    for (const { number } of parts) this.#byPart.delete(number);
    const entries = parts.map(({ number }) => counts.get(number)!);
    const tallies = entries.map(({ tally }) => tally);
    const names = parts.flatMap(({ name }) => (name === null ? [] : [name]));
    const isKept = entries.every(({ faults }) => !faults.some(({ fault }) => isProgramFault(fault)));
    if (parts.length < LEAST_PARTS || names.length < parts.length || !isKept) {
      for (const tally of tallies) this.#stack.add(tally);
      return;
    }
    const tally = mergeTallies(tallies, () => new MemorySink());
    this.#store.writeBatch({ names, entries, tally });
    const kept = this.#store.openBatch(names[0]!);
    if (kept === null) this.#stack.add(tally);
    else this.#stack.addFile(kept.tally, kept.close);
  }
}
