import type { ByteSink } from './byte-sink.ts';
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

  /** Begins an entry with its id and roots, as bytes. */
  begin(id: Uint8Array, roots: Uint8Array): void {
    this.#size = 0;
    this.#year = 0;
    this.#reserve(id.length + roots.length + 2 * LONGEST_NUMBER);
    this.#number(id.length);
    this.#put(id);
    this.#number(roots.length);
    this.#put(roots);
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
    this.#sink.put(this.#bytes.subarray(size, this.#size));
    this.#sink.put(this.#bytes.subarray(0, size));
  }

  #put(bytes: Uint8Array): void {
    this.#bytes.set(bytes, this.#size);
    this.#size += bytes.length;
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
