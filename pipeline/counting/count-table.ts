import type { SubjectCount } from '../../src/records.ts';
import { CellTable } from './cell-table.ts';
import type { CountColumns } from './count-columns.ts';
import { orderBy } from './order-by.ts';
import { placesOf } from './places-of.ts';
import type { RowCounts } from './row-counts.ts';
import type { Scratch } from './scratch.ts';
import { Vocabulary } from './vocabulary.ts';

/**
 * Counts of many subjects over many years: for every subject and year the documents that mention it and its mentions.
 * Only cells that are not zero are kept, some twenty-five bytes each, so memory grows with the vocabulary times its
 * years and never with the text.
 */
export class CountTable {
  readonly vocabulary = new Vocabulary();
  /** The years in the order of their first use, and the place of each among them: its column. */
  readonly #years: number[] = [];
  readonly #columns = new Map<number, number>();
  readonly #cells = new CellTable();

  /** How much memory it takes. */
  get bytes(): number {
    return this.vocabulary.bytes + this.#cells.bytes;
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
      this.#cells.add(counts.row(place), column, 1, counts.count(place));
  }

  addToRow(row: number, year: number, documents: number, mentions: number): void {
    this.#cells.add(row, this.#column(year), documents, mentions);
  }

  /**
   * Its cells in columns, subject by subject.
   * @param scratch where they are laid: they hold until it is used again
   */
  columns(scratch: Scratch): CountColumns {
    const size = this.#cells.size;
    const cells = {
      rows: scratch.take('rows by cell', Int32Array, size),
      ranks: scratch.take('ranks by cell', Int32Array, size),
      documents: scratch.take('documents by cell', Uint32Array, size),
      mentions: scratch.take('mentions by cell', Uint32Array, size),
    };
    const rankOf = Int32Array.from(this.#years, (year) => this.#years.filter((other) => other < year).length);
    const oldestFirst = this.#years.toSorted((a, b) => a - b);
    let next = 0;
    this.#cells.forEach((row, column, documents, mentions) => {
      cells.rows[next] = row;
      cells.ranks[next] = rankOf[column]!;
      cells.documents[next] = documents;
      cells.mentions[next++] = mentions;
    });
    const byYear = orderBy(cells.ranks, placesOf(size, scratch), oldestFirst.length, scratch, 'cells by year');
    const order = orderBy(cells.rows, byYear, this.vocabulary.size, scratch, 'cells by row');
    const rows = scratch.take('rows', Int32Array, size);
    const ends = scratch.take('ends', Int32Array, size);
    const years = scratch.take('years', Int16Array, size);
    const documents = scratch.take('documents', Uint32Array, size);
    const mentions = scratch.take('mentions', Uint32Array, size);
    let rowCount = 0;
    for (let place = 0; place < size; place++) {
      const cell = order[place]!;
      const row = cells.rows[cell]!;
      if (rowCount === 0 || rows[rowCount - 1] !== row) rows[rowCount++] = row;
      ends[rowCount - 1] = place + 1;
      years[place] = oldestFirst[cells.ranks[cell]!]!;
      documents[place] = cells.documents[cell]!;
      mentions[place] = cells.mentions[cell]!;
    }
    return { rows: rows.subarray(0, rowCount), ends: ends.subarray(0, rowCount), years, documents, mentions };
  }

  /** Takes every count away; the subjects keep their rows. */
  clear(): void {
    this.#cells.clear();
  }

  /** Every cell that is not zero, in no promised order. */
  cells(): readonly (readonly [id: string, year: number, documents: number, mentions: number])[] {
    const cells: (readonly [string, number, number, number])[] = [];
    this.#cells.forEach((row, column, documents, mentions) => {
      cells.push([this.id(row), this.#years[column]!, documents, mentions]);
    });
    return cells;
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
    const positions = this.#years.map((year) => position.get(year));
    this.#cells.forEach((row, column, documents, mentions) => {
      const subject = wanted.get(row);
      const index = positions[column];
      if (subject === undefined || index === undefined) return;
      subject.documents[index] = documents;
      subject.mentions[index] = mentions;
    });
    return [...wanted.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
  }

  /** The years in which each wanted subject stands, oldest first, by its id; small where `subjects` would hold zeros. */
  yearsOf(wanted: ReadonlySet<string>): ReadonlyMap<string, readonly number[]> {
    const rows = new Map<number, number[]>();
    for (const { row, id } of this.#totals()) if (wanted.has(id)) rows.set(row, []);
    this.#cells.forEach((row, column) => {
      rows.get(row)?.push(this.#years[column]!);
    });
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
    this.#cells.forEach((row, _, ofDocuments, ofMentions) => {
      documents[row]! += ofDocuments;
      mentions[row]! += ofMentions;
      years[row]!++;
    });
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
}

/** What a subject comes to over all years. */
export interface SubjectTotals {
  readonly id: string;
  readonly documents: number;
  readonly mentions: number;
  /** Years with a mention. */
  readonly years: number;
}
