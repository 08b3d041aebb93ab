import type { SubjectCount } from '../src/records.ts';

const EMPTY = -1;

/**
 * Counts of many subjects over many years: for every subject and year the documents that mention it and its mentions.
 * Only cells that are not zero are kept, some thirty bytes each, so memory grows with the vocabulary times its years and
 * never with the text. Merging is commutative and associative.
 */
export class CountTable {
  readonly #rows = new Map<string, number>();
  readonly #ids: string[] = [];
  readonly #years: number[] = [];
  readonly #columns = new Map<number, number>();
  /** Open addressing over (row, column); a slot holds the cell's number. */
  #slots = new Int32Array(1 << 10).fill(EMPTY);
  #cellRows = new Int32Array(1 << 9);
  #cellColumns = new Int32Array(1 << 9);
  #documents = new Int32Array(1 << 9);
  #mentions = new Float64Array(1 << 9);
  #cells = 0;

  /** Number of subjects. */
  get size(): number {
    return this.#ids.length;
  }

  /** The subject's row, made at its first use. */
  row(id: string): number {
    const known = this.#rows.get(id);
    if (known !== undefined) return known;
    const row = this.#ids.length;
    this.#rows.set(id, row);
    this.#ids.push(id);
    return row;
  }

  /** The subject of a row. */
  id(row: number): string {
    const id = this.#ids[row];
    if (id === undefined) throw new RangeError(`no row ${row}`);
    return id;
  }

  /** Adds counts to one cell. */
  add(id: string, year: number, documents: number, mentions: number): void {
    this.addToRow(this.row(id), year, documents, mentions);
  }

  addToRow(row: number, year: number, documents: number, mentions: number): void {
    const cell = this.#cell(row, this.#column(year));
    this.#documents[cell] = (this.#documents[cell] ?? 0) + documents;
    this.#mentions[cell] = (this.#mentions[cell] ?? 0) + mentions;
  }

  /** Adds every cell of another table. */
  merge(other: CountTable): void {
    for (const [id, year, documents, mentions] of other.cells()) this.add(id, year, documents, mentions);
  }

  /** Every cell that is not zero, in no promised order. */
  *cells(): Generator<readonly [id: string, year: number, documents: number, mentions: number]> {
    for (let cell = 0; cell < this.#cells; cell++) {
      yield [
        this.#ids[this.#cellRows[cell]!]!,
        this.#years[this.#cellColumns[cell]!]!,
        this.#documents[cell]!,
        this.#mentions[cell]!,
      ];
    }
  }

  /**
   * Subjects with their counts aligned with the given years, zeros included, in the order of their ids' code units.
   * @param keep sees a subject's totals and decides whether it is wanted; all are when left out.
   */
  subjects(years: readonly number[], keep?: (totals: SubjectTotals) => boolean): readonly SubjectCount[] {
    const totals = this.#totals();
    const wanted = new Map<number, { id: string; documents: number[]; mentions: number[] }>();
    for (let row = 0; row < this.#ids.length; row++) {
      const id = this.#ids[row]!;
      const subject = {
        id,
        documents: totals.documents[row]!,
        mentions: totals.mentions[row]!,
        years: totals.years[row]!,
      };
      if (keep !== undefined && !keep(subject)) continue;
      wanted.set(row, { id, documents: years.map(() => 0), mentions: years.map(() => 0) });
    }
    const position = new Map(years.map((year, index) => [year, index]));
    for (let cell = 0; cell < this.#cells; cell++) {
      const subject = wanted.get(this.#cellRows[cell]!);
      const index = position.get(this.#years[this.#cellColumns[cell]!]!);
      if (subject === undefined || index === undefined) continue;
      subject.documents[index] = this.#documents[cell]!;
      subject.mentions[index] = this.#mentions[cell]!;
    }
    return [...wanted.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
  }

  #totals() {
    const documents = new Float64Array(this.#ids.length);
    const mentions = new Float64Array(this.#ids.length);
    const years = new Int32Array(this.#ids.length);
    for (let cell = 0; cell < this.#cells; cell++) {
      const row = this.#cellRows[cell]!;
      documents[row] = documents[row]! + this.#documents[cell]!;
      mentions[row] = mentions[row]! + this.#mentions[cell]!;
      years[row] = years[row]! + 1;
    }
    return { documents, mentions, years };
  }

  #column(year: number): number {
    const known = this.#columns.get(year);
    if (known !== undefined) return known;
    const column = this.#years.length;
    this.#columns.set(year, column);
    this.#years.push(year);
    return column;
  }

  #cell(row: number, column: number): number {
    const mask = this.#slots.length - 1;
    let slot = hash(row, column) & mask;
    for (;;) {
      const cell = this.#slots[slot]!;
      if (cell === EMPTY) return this.#newCell(row, column, slot);
      if (this.#cellRows[cell] === row && this.#cellColumns[cell] === column) return cell;
      slot = (slot + 1) & mask;
    }
  }

  #newCell(row: number, column: number, slot: number): number {
    const cell = this.#cells++;
    if (cell === this.#cellRows.length) this.#growCells();
    this.#cellRows[cell] = row;
    this.#cellColumns[cell] = column;
    this.#slots[slot] = cell;
    if (this.#cells * 2 > this.#slots.length) this.#growSlots();
    return cell;
  }

  #growCells(): void {
    const length = this.#cellRows.length * 2;
    this.#cellRows = enlarged(this.#cellRows, new Int32Array(length));
    this.#cellColumns = enlarged(this.#cellColumns, new Int32Array(length));
    this.#documents = enlarged(this.#documents, new Int32Array(length));
    this.#mentions = enlarged(this.#mentions, new Float64Array(length));
  }

  #growSlots(): void {
    const slots = new Int32Array(this.#slots.length * 2).fill(EMPTY);
    const mask = slots.length - 1;
    for (let cell = 0; cell < this.#cells; cell++) {
      let slot = hash(this.#cellRows[cell]!, this.#cellColumns[cell]!) & mask;
      while (slots[slot] !== EMPTY) slot = (slot + 1) & mask;
      slots[slot] = cell;
    }
    this.#slots = slots;
  }
}

/** What a subject comes to over all years. */
export interface SubjectTotals {
  readonly id: string;
  readonly documents: number;
  readonly mentions: number;
  /** Years with a mention. */
  readonly years: number;
}

function hash(row: number, column: number): number {
  const mixed = Math.imul(row, 0x9e3779b1) ^ Math.imul(column + 1, 0x85ebca6b);
  return (mixed ^ (mixed >>> 15)) >>> 0;
}

function enlarged<T extends Int32Array | Float64Array>(from: T, to: T): T {
  to.set(from);
  return to;
}
