import { enlarged } from './enlarged.ts';

/** How often each row stands in the document at hand. Rows are small whole numbers. */
export class RowCounts {
  /** By row; 0 for one that does not stand there. */
  #counts = new Int32Array(1 << 10);
  /** The rows that do, in the order of their first use. */
  #rows = new Int32Array(1 << 8);
  #size = 0;

  /** How many rows stand there. */
  get size(): number {
    return this.#size;
  }

  /** How much memory it takes. */
  get bytes(): number {
    return this.#counts.byteLength + this.#rows.byteLength;
  }

  /** The row in a place, in the order of first use. */
  row(place: number): number {
    return this.#rows[place]!;
  }

  /** How often the row in a place stands there. */
  count(place: number): number {
    return this.#counts[this.#rows[place]!]!;
  }

  add(row: number, times = 1): void {
    if (row >= this.#counts.length) this.#counts = enlarged(this.#counts, row + 1);
    const count = this.#counts[row]!;
    if (count === 0) {
      if (this.#size === this.#rows.length) this.#rows = enlarged(this.#rows, this.#size + 1);
      this.#rows[this.#size++] = row;
    }
    this.#counts[row] = count + times;
  }

  /** Begins anew. */
  clear(): void {
    for (let place = 0; place < this.#size; place++) this.#counts[this.#rows[place]!] = 0;
    this.#size = 0;
  }
}
