import type { SubjectCount } from '../src/records.ts';
import type { CountColumns } from './count-columns.ts';
import type { RowCounts } from './row-counts.ts';
import { Vocabulary } from './vocabulary.ts';

const EMPTY = -1;
/** The most that one cell can hold. */
const MOST = 2 ** 32 - 1;

/**
 * Counts of many subjects over many years: for every subject and year the documents that mention it and its mentions.
 * Only cells that are not zero are kept, some twenty bytes each, so memory grows with the vocabulary times its years and
 * never with the text. Merging is commutative and associative.
 */
export class CountTable {
  readonly vocabulary: Vocabulary;
  readonly #years: number[] = [];
  readonly #columns = new Map<number, number>();
  /** Open addressing over (row, column); a slot holds the cell's number. */
  #slots = new Int32Array(1 << 10).fill(EMPTY);
  #cellRows = new Int32Array(1 << 9);
  #cellColumns = new Uint16Array(1 << 9);
  #documents = new Uint32Array(1 << 9);
  #mentions = new Uint32Array(1 << 9);
  #cells = 0;

  /** @param vocabulary numbers the subjects; one of its own when left out */
  constructor(vocabulary: Vocabulary = new Vocabulary()) {
    this.vocabulary = vocabulary;
  }

  /** The subject's row, made at its first use. */
  row(id: string): number {
    return this.vocabulary.row(id);
  }

  /** The subject of a row. */
  id(row: number): string {
    return this.vocabulary.id(row);
  }

  /** Adds counts to one cell. */
  add(id: string, year: number, documents: number, mentions: number): void {
    this.addToRow(this.row(id), year, documents, mentions);
  }

  /** Adds one document of a year, in which rows stand so often. */
  addDocument(year: number, counts: RowCounts): void {
    const column = this.#column(year);
    for (let place = 0; place < counts.size; place++)
      this.#addToCell(counts.row(place), column, 1, counts.count(place));
  }

  addToRow(row: number, year: number, documents: number, mentions: number): void {
    this.#addToCell(row, this.#column(year), documents, mentions);
  }

  /** Adds every cell of another table. */
  merge(other: CountTable): void {
    const shared = other.vocabulary === this.vocabulary;
    const rows = new Int32Array(shared ? 0 : other.vocabulary.size).fill(EMPTY);
    const columns = other.#years.map((year) => this.#column(year));
    for (let cell = 0; cell < other.#cells; cell++) {
      const theirs = other.#cellRows[cell]!;
      if (!shared && rows[theirs] === EMPTY) rows[theirs] = this.row(other.id(theirs));
      const row = shared ? theirs : rows[theirs]!;
      const column = columns[other.#cellColumns[cell]!]!;
      this.#addToCell(row, column, other.#documents[cell]!, other.#mentions[cell]!);
    }
  }

  /** Adds cells in columns. */
  addColumns({ ids, cells, years, documents, mentions }: CountColumns): void {
    /** By year. */
    const columns: (number | undefined)[] = [];
    let cell = 0;
    for (const [index, id] of ids.entries()) {
      const row = this.row(id);
      for (const end = cell + cells[index]!; cell < end; cell++) {
        const year = years[cell]!;
        columns[year] ??= this.#column(year);
        this.#addToCell(row, columns[year], documents[cell]!, mentions[cell]!);
      }
    }
  }

  /** Its cells in columns: the subjects in the order of their rows, the years of each in the order of their counting. */
  columns(): CountColumns & { readonly ids: string[] } {
    const perRow = new Int32Array(this.vocabulary.size);
    for (let cell = 0; cell < this.#cells; cell++) perRow[this.#cellRows[cell]!]!++;
    const next = new Int32Array(perRow.length);
    for (let row = 1; row < next.length; row++) next[row] = next[row - 1]! + perRow[row - 1]!;
    const years = new Int16Array(this.#cells);
    const documents = new Int32Array(this.#cells);
    const mentions = new Float64Array(this.#cells);
    for (let cell = 0; cell < this.#cells; cell++) {
      const place = next[this.#cellRows[cell]!]!++;
      years[place] = this.#years[this.#cellColumns[cell]!]!;
      documents[place] = this.#documents[cell]!;
      mentions[place] = this.#mentions[cell]!;
    }
    const ids: string[] = [];
    for (let row = 0; row < perRow.length; row++) if (perRow[row]! > 0) ids.push(this.id(row));
    return { ids, cells: perRow.filter((cells) => cells > 0), years, documents, mentions };
  }

  /** Takes every count away; the subjects keep their rows. */
  clear(): void {
    this.#slots.fill(EMPTY);
    this.#documents.fill(0, 0, this.#cells);
    this.#mentions.fill(0, 0, this.#cells);
    this.#cells = 0;
  }

  /** Every cell that is not zero, in no promised order. */
  *cells(): Generator<readonly [id: string, year: number, documents: number, mentions: number]> {
    for (let cell = 0; cell < this.#cells; cell++) {
      yield [
        this.id(this.#cellRows[cell]!),
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
    const wanted = new Map<number, { id: string; documents: number[]; mentions: number[] }>();
    for (const { row, ...totals } of this.#totals()) {
      if (keep !== undefined && !keep(totals)) continue;
      wanted.set(row, { id: totals.id, documents: years.map(() => 0), mentions: years.map(() => 0) });
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

  /** The years in which each wanted subject stands, oldest first, by its id; small where `subjects` would hold zeros. */
  yearsOf(wanted: ReadonlySet<string>): ReadonlyMap<string, readonly number[]> {
    const rows = new Map<number, number[]>();
    for (const { row, id } of this.#totals()) if (wanted.has(id)) rows.set(row, []);
    for (let cell = 0; cell < this.#cells; cell++) {
      rows.get(this.#cellRows[cell]!)?.push(this.#years[this.#cellColumns[cell]!]!);
    }
    return new Map([...rows].map(([row, years]) => [this.id(row), years.sort((a, b) => a - b)]));
  }

  /** What every subject that is counted comes to, in the order of the rows. */
  totals(): Iterable<SubjectTotals> {
    return this.#totals();
  }

  *#totals(): Generator<SubjectTotals & { readonly row: number }> {
    const documents = new Float64Array(this.vocabulary.size);
    const mentions = new Float64Array(this.vocabulary.size);
    const years = new Int32Array(this.vocabulary.size);
    for (let cell = 0; cell < this.#cells; cell++) {
      const row = this.#cellRows[cell]!;
      documents[row]! += this.#documents[cell]!;
      mentions[row]! += this.#mentions[cell]!;
      years[row]!++;
    }
    for (let row = 0; row < years.length; row++) {
      if (years[row] === 0) continue;
      yield { row, id: this.id(row), documents: documents[row]!, mentions: mentions[row]!, years: years[row]! };
    }
  }

  #column(year: number): number {
    const known = this.#columns.get(year);
    if (known !== undefined) return known;
    const column = this.#years.length;
    this.#columns.set(year, column);
    this.#years.push(year);
    return column;
  }

  #addToCell(row: number, column: number, documents: number, mentions: number): void {
    const cell = this.#cell(row, column);
    const [allDocuments, allMentions] = [this.#documents[cell]! + documents, this.#mentions[cell]! + mentions];
    if (allDocuments > MOST || allMentions > MOST) throw new RangeError(`more than ${MOST} mentions in one year`);
    this.#documents[cell] = allDocuments;
    this.#mentions[cell] = allMentions;
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
    // By half, not twice: there are millions of cells.
    const length = Math.ceil(this.#cellRows.length * 1.5);
    this.#cellRows = enlarged(this.#cellRows, new Int32Array(length));
    this.#cellColumns = enlarged(this.#cellColumns, new Uint16Array(length));
    this.#documents = enlarged(this.#documents, new Uint32Array(length));
    this.#mentions = enlarged(this.#mentions, new Uint32Array(length));
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

function enlarged<T extends Int32Array | Uint32Array | Uint16Array>(from: T, to: T): T {
  to.set(from);
  return to;
}
