import { TABLES } from '../counting/tally.ts';
import { MemorySink } from './memory-sink.ts';
import { mergeTallies } from './merge-tallies.ts';
import type { SortedTally } from './sorted-tally.ts';
import { SpillFile } from './spill-file.ts';

/** Tallies of one size that are held before they are merged into one of the next. */
const FAN = 16;

/**
 * Adds up the tallies of very many parts in bounded memory: small ones are merged into larger ones as they come. What
 * would take more memory than is allowed lies in a file.
 */
export class TallyStack {
  readonly #mostHeld: number;
  /** By size, the smallest first. */
  readonly #levels: SortedTally[][] = [[]];
  #held = 0;
  #file: SpillFile | null = null;

  /** @param mostHeld bytes of tallies held in memory; about as much again is needed while some are merged */
  constructor(mostHeld: number) {
    this.#mostHeld = mostHeld;
  }

  add(tally: SortedTally): void {
    this.#levels[0]!.push(tally);
    this.#held += heldBytes(tally);
    for (let level = 0; this.#levels[level]!.length >= FAN; level++) this.#merge(level);
    if (this.#held > this.#mostHeld) this.#spill();
  }

  /** Everything added so far, in a few tallies. They can be read until the stack is closed. */
  tallies(): readonly SortedTally[] {
    return this.#levels.flat();
  }

  /** Lets go of the file, if there is one. */
  close(): void {
    this.#file?.close();
    this.#file = null;
  }

  #merge(level: number): void {
    const some = this.#levels[level]!;
    this.#levels[level] = [];
    const merged = mergeTallies(some, () => new MemorySink());
    this.#held += heldBytes(merged) - some.reduce((sum, tally) => sum + heldBytes(tally), 0);
    this.#levels[level + 1] ??= [];
    this.#levels[level + 1]!.push(merged);
  }

  /** Merges all that is held in memory into the file. */
  #spill(): void {
    const inMemory = this.tallies().filter((tally) => heldBytes(tally) > 0);
    const onDisk = this.tallies().filter((tally) => heldBytes(tally) === 0);
    this.#held = 0;
    this.#file ??= new SpillFile();
    const file = this.#file;
    const spilled = mergeTallies(inMemory, () => file.sink());
    this.#levels.splice(0, this.#levels.length, [], [...onDisk, spilled]);
  }
}

/** Bytes of memory that a tally takes; 0 when it lies in a file. */
function heldBytes({ tables }: SortedTally): number {
  return TABLES.reduce((sum, name) => {
    const source = tables[name];
    return sum + (source.kind === 'memory' ? source.bytes.length : 0);
  }, 0);
}
