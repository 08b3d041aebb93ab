import { TABLES } from '../counting/tally.ts';
import { MemorySink } from './memory-sink.ts';
import { mergeTallies } from './merge-tallies.ts';
import type { SortedTally } from './sorted-tally.ts';
import { SpillFile } from './spill-file.ts';

/** Tallies of one size that are held before they are merged into one of the next. */
const FAN = 16;
/** Tallies in the file before they are merged into one. */
const MOST_IN_FILE = 64;

/** A tally that lies in a file. */
interface FiledTally {
  readonly tally: SortedTally;
  /** Lets go of the file. */
  readonly close: () => void;
}

/**
 * Adds up the tallies of very many parts in bounded memory: small ones are merged into larger ones as they come, and
 * what would take more memory than is allowed lies in a file.
 */
export class TallyStack {
  readonly #mostHeld: number;
  /** Those in memory by size, the smallest first. */
  #levels: SortedTally[][] = [[]];
  #held = 0;
  #inFile: FiledTally[] = [];
  #file: SpillFile | null = null;

  /** @param mostHeld bytes of tallies held in memory; about as much again is needed while some are merged */
  constructor(mostHeld: number) {
    this.#mostHeld = mostHeld;
  }

  /** @param tally must be held in memory */
  add(tally: SortedTally): void {
    this.#levels[0]!.push(tally);
    this.#held += bytesOf(tally);
    for (let level = 0; this.#levels[level]!.length >= FAN; level++) this.#merge(level);
    if (this.#held > this.#mostHeld) this.#spill();
  }

  /**
   * Adds a tally that lies in a file of its own.
   * @param close lets go of the file
   */
  addFile(tally: SortedTally, close: () => void): void {
    this.#inFile.push({ tally, close });
    if (this.#inFile.length >= MOST_IN_FILE) this.#mergeFiles();
  }

  /** Everything added so far, in a few tallies. They can be read until the stack is closed. */
  tallies(): readonly SortedTally[] {
    return [...this.#inFile.map(({ tally }) => tally), ...this.#levels.flat()];
  }

  /** Lets go of all files. */
  close(): void {
    for (const { close } of this.#inFile.splice(0)) close();
    this.#file?.close();
    this.#file = null;
  }

  #merge(level: number): void {
    const some = this.#levels[level]!;
    const merged = mergeTallies(some, () => new MemorySink());
    this.#levels[level] = [];
    this.#levels[level + 1] ??= [];
    this.#levels[level + 1]!.push(merged);
    this.#held += bytesOf(merged) - some.reduce((sum, tally) => sum + bytesOf(tally), 0);
  }

  #spill(): void {
    const tally = this.#mergeIntoFile(this.#levels.flat());
    this.#levels = [[]];
    this.#held = 0;
    this.addFile(tally, () => undefined);
  }

  #mergeFiles(): void {
    const merged = this.#mergeIntoFile(this.#inFile.map(({ tally }) => tally));
    for (const { close } of this.#inFile) close();
    this.#inFile = [{ tally: merged, close: () => undefined }];
  }

  #mergeIntoFile(tallies: readonly SortedTally[]): SortedTally {
    this.#file ??= new SpillFile();
    const file = this.#file;
    return mergeTallies(tallies, () => file.sink());
  }
}

/** Bytes of memory that a tally takes. */
function bytesOf({ tables }: SortedTally): number {
  return TABLES.reduce((sum, name) => {
    const source = tables[name];
    return sum + (source.kind === 'memory' ? source.bytes.length : 0);
  }, 0);
}
