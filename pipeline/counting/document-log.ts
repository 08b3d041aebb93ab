import type { CountEntries } from './count-entries.ts';
import { enlarged } from './enlarged.ts';
import type { RowCounts } from './row-counts.ts';
import type { Scratch } from './scratch.ts';

/**
 * Documents with what stands in them, one after the other, before it is added up: to write down takes no look into
 * memory that is far away.
 */
export class DocumentLog {
  /** By document: its year, and where its entries end; they begin where those of the one before end. */
  #years = new Int32Array(1 << 6);
  #ends = new Int32Array(1 << 6);
  #documents = 0;
  /** By entry: a row, and how often it stands in the document. */
  #rows = new Int32Array(1 << 10);
  #mentions = new Int32Array(1 << 10);
  #size = 0;

  /** How many entries there are. */
  get size(): number {
    return this.#size;
  }

  /** How much memory it takes. */
  get bytes(): number {
    return 2 * (this.#years.byteLength + this.#rows.byteLength);
  }

  /** Adds a document of a year, in which rows stand so often. */
  add(year: number, counts: RowCounts): void {
    if (counts.size === 0) return;
    if (this.#documents === this.#years.length) {
      this.#years = enlarged(this.#years);
      this.#ends = enlarged(this.#ends);
    }
    let at = this.#size;
    const end = at + counts.size;
    if (end > this.#rows.length) {
      this.#rows = enlarged(this.#rows, end);
      this.#mentions = enlarged(this.#mentions, end);
    }
    for (let place = 0; place < counts.size; place++) {
      this.#rows[at] = counts.row(place);
      this.#mentions[at++] = counts.count(place);
    }
    this.#size = end;
    this.#years[this.#documents] = year;
    this.#ends[this.#documents++] = end;
  }

  /** Shows every document with its rows and how often each stands there, the oldest year first. */
  forEach(visit: (year: number, rows: Int32Array, mentions: Int32Array) => void): void {
    const years = this.#years;
    const oldestFirst = Uint32Array.from({ length: this.#documents }, (_, document) => document);
    for (const document of oldestFirst.sort((a, b) => years[a]! - years[b]!)) {
      const start = document === 0 ? 0 : this.#ends[document - 1]!;
      const end = this.#ends[document]!;
      visit(years[document]!, this.#rows.subarray(start, end), this.#mentions.subarray(start, end));
    }
  }

  /**
   * Every entry, as one document each.
   * @param scratch where they are laid: they hold until it is used again
   */
  entries(scratch: Scratch): CountEntries {
    const size = this.#size;
    const rows = scratch.take('rows by entry', Int32Array, size);
    const years = scratch.take('years by entry', Int16Array, size);
    const documents = scratch.take('documents by entry', Uint32Array, size).fill(1);
    const mentions = scratch.take('mentions by entry', Uint32Array, size);
    let next = 0;
    this.forEach((year, ofRows, ofMentions) => {
      rows.set(ofRows, next);
      mentions.set(ofMentions, next);
      years.fill(year, next, next + ofRows.length);
      next += ofRows.length;
    });
    return { rows, years, documents, mentions };
  }

  clear(): void {
    this.#size = 0;
    this.#documents = 0;
  }
}
