import type { CountTable } from './count-table.ts';

/** How often each row of a table stands in the document at hand; emptied into the table when the document ends. */
export class DocumentCounts {
  readonly table: CountTable;
  #counts = new Int32Array(1 << 10);
  #touched = new Int32Array(1 << 8);
  #size = 0;

  constructor(table: CountTable) {
    this.table = table;
  }

  add(row: number): void {
    if (row >= this.#counts.length) this.#counts = enlarged(this.#counts, row + 1);
    const count = this.#counts[row]!;
    if (count === 0) {
      if (this.#size === this.#touched.length) this.#touched = enlarged(this.#touched, this.#size + 1);
      this.#touched[this.#size++] = row;
    }
    this.#counts[row] = count + 1;
  }

  /** The subjects that stand in the document at hand, in the order of their first mention. */
  ids(): readonly string[] {
    return Array.from(this.#touched.subarray(0, this.#size), (row) => this.table.id(row));
  }

  /** Begins anew without adding anything. */
  forget(): void {
    for (let i = 0; i < this.#size; i++) this.#counts[this.#touched[i]!] = 0;
    this.#size = 0;
  }

  /** Adds one document and its mentions to each row that stands in it, and begins anew. */
  empty(year: number): void {
    for (let i = 0; i < this.#size; i++) {
      const row = this.#touched[i]!;
      this.table.addToRow(row, year, 1, this.#counts[row]!);
      this.#counts[row] = 0;
    }
    this.#size = 0;
  }
}

function enlarged(from: Int32Array<ArrayBuffer>, least: number): Int32Array<ArrayBuffer> {
  const to = new Int32Array(Math.max(least, from.length * 2));
  to.set(from);
  return to;
}
