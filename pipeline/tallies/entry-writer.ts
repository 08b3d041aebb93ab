import type { ByteSink } from './byte-sink.ts';
import { copyBytes } from './copy-bytes.ts';
import { LONGEST_NUMBER, writeNumber } from './write-number.ts';

/** Writes entries as `EntryCursor` reads them, one after the other. */
export class EntryWriter {
  readonly #sink: ByteSink;
  /** The entry at hand, without its length. */
  #bytes = new Uint8Array(1 << 10);
  #size = 0;
  #year = 0;

  constructor(sink: ByteSink) {
    this.#sink = sink;
  }

  /** Begins an entry with its id and its roots, each the bytes from a start to an end. */
  begin(ids: Uint8Array, start: number, end: number, roots: Uint8Array, rootsStart: number, rootsEnd: number): void {
    this.#size = 0;
    this.#year = 0;
    this.#reserve(end - start + rootsEnd - rootsStart + 2 * LONGEST_NUMBER);
    this.#number(end - start);
    this.#size = copyBytes(ids, start, end, this.#bytes, this.#size);
    this.#number(rootsEnd - rootsStart);
    this.#size = copyBytes(roots, rootsStart, rootsEnd, this.#bytes, this.#size);
  }

  /** Adds a cell; years come oldest first. */
  cell(year: number, documents: number, mentions: number): void {
    this.#reserve(3 * LONGEST_NUMBER);
    this.#number(year - this.#year);
    this.#number(documents);
    this.#number(mentions - documents);
    this.#year = year;
  }

  /** Ends the entry. */
  end(): void {
    this.#reserve(LONGEST_NUMBER);
    const size = this.#size;
    this.#number(size);
    this.#sink.put(this.#bytes, size, this.#size);
    this.#sink.put(this.#bytes, 0, size);
  }

  #number(value: number): void {
    this.#size = writeNumber(value, this.#bytes, this.#size);
  }

  #reserve(more: number): void {
    if (this.#size + more <= this.#bytes.length) return;
    const larger = new Uint8Array(Math.max(this.#size + more, this.#bytes.length * 2));
    larger.set(this.#bytes.subarray(0, this.#size));
    this.#bytes = larger;
  }
}
