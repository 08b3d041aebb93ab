import { type ByteSource, ByteWindow } from './byte-source.ts';
import { compareBytes, hashBytes, readId } from './id-bytes.ts';

/** Bytes that the length of an entry takes at the most. */
const LONGEST_LENGTH = 5;

/**
 * Reads the entries of a sorted table one after the other. An entry is what is counted of one subject:
 *
 *     length of the rest · length of the id · id · length of the roots · roots · cells
 *
 * Roots are those of the families a lemma belongs to: each its length and its bytes, length 0 for the id itself; no
 * root is empty. A cell is the year (in the first cell) or the years since the cell before, documents, and mentions
 * beyond the documents. Numbers are written seven bits a byte, the lowest first. Entries stand in the order of the
 * hashes of their ids, then of their bytes.
 */
export class EntryCursor {
  /** The places below are places in these bytes, until the next entry is read. */
  bytes: Uint8Array;
  hash = 0;
  idStart = 0;
  idEnd = 0;
  rootsStart = 0;
  rootsEnd = 0;
  /** Where the whole entry begins, its length first. */
  start = 0;
  /** Where its cells begin; they are the last of it. */
  cellsStart = 0;
  end = 0;
  readonly #window: ByteWindow;
  #at = 0;

  constructor(source: ByteSource) {
    this.#window = new ByteWindow(source);
    this.bytes = this.#window.bytes;
  }

  /**
   * Goes to the next entry; false when there is none.
   * @throws RangeError when the source ends within one
   */
  next(): boolean {
    const window = this.#window;
    window.at = this.end;
    if (window.need(LONGEST_LENGTH) === 0) return false;
    this.#begin();
    const length = this.#number();
    const whole = this.#at - window.at + length;
    if (window.need(whole) < whole) throw new RangeError('the entries end too soon');
    this.#begin();
    this.#number();
    this.start = window.at;
    this.end = window.at + whole;
    const idLength = this.#number();
    this.idStart = this.#at;
    this.#at = this.idEnd = this.idStart + idLength;
    const rootsLength = this.#number();
    this.rootsStart = this.#at;
    this.rootsEnd = this.cellsStart = this.rootsStart + rootsLength;
    if (this.cellsStart > this.end) throw new RangeError('an entry is longer than it says');
    this.hash = hashBytes(this.bytes, this.idStart, this.idEnd);
    return true;
  }

  id(): string {
    return readId(this.bytes, this.idStart, this.idEnd);
  }

  /** Shows the roots, each as a stretch of bytes. */
  forEachRoot(visit: (bytes: Uint8Array, start: number, end: number) => void): void {
    this.#at = this.rootsStart;
    while (this.#at < this.rootsEnd) {
      const length = this.#number();
      if (length === 0) visit(this.bytes, this.idStart, this.idEnd);
      else visit(this.bytes, this.#at, this.#at + length);
      this.#at += length;
    }
  }

  /** Shows the cells, oldest year first. */
  forEachCell(visit: (year: number, documents: number, mentions: number) => void): void {
    this.#at = this.cellsStart;
    let year = 0;
    while (this.#at < this.end) {
      year += this.#number();
      const documents = this.#number();
      visit(year, documents, documents + this.#number());
    }
  }

  /** The order of two entries: below 0, 0 for the same subject, above 0. */
  compare(other: EntryCursor): number {
    return (
      this.hash - other.hash ||
      compareBytes(this.bytes, this.idStart, this.idEnd, other.bytes, other.idStart, other.idEnd)
    );
  }

  #begin(): void {
    this.bytes = this.#window.bytes;
    this.#at = this.#window.at;
  }

  #number(): number {
    const { bytes } = this;
    let byte = bytes[this.#at++]!;
    if (byte < 0x80) return byte;
    let value = byte - 0x80;
    for (let unit = 0x80; ; unit *= 0x80) {
      byte = bytes[this.#at++]!;
      if (byte === undefined) throw new RangeError('a number ends too soon');
      if (byte < 0x80) return value + byte * unit;
      value += (byte - 0x80) * unit;
    }
  }
}
