import type { SubjectCount } from '../../src/records.ts';
import { CellTable } from './cell-table.ts';
import type { CountColumns } from './count-columns.ts';
import type { CountEntries } from './count-entries.ts';
import { DocumentLog } from './document-log.ts';
import type { RowCounts } from './row-counts.ts';
import type { Scratch } from './scratch.ts';
import { sumByRow } from './sum-by-row.ts';
import { Vocabulary } from './vocabulary.ts';

/**
 * Entries of documents that are written down before they are added to the cells: many at a time, year by year, find
 * the cells of a year near.
 */
const MOST_WRITTEN_DOWN = 1 << 19;

/**
 * Counts of many subjects over many years: for every subject and year the documents that mention it and its mentions.
 * Only cells that are not zero are kept, some twenty bytes each, so memory grows with the vocabulary times its
 * years and never with the text.
 */
export class CountTable {
  readonly vocabulary = new Vocabulary();
  readonly #cells = new Map<number, CellTable>();
  /** Documents that are not added to the cells yet. */
  readonly #log = new DocumentLog();

  /** How much memory it takes. */
  get bytes(): number {
    let bytes = this.vocabulary.bytes + this.#log.bytes;
    for (const cells of this.#cells.values()) bytes += cells.bytes;
    return bytes;
  }

  /** How many cells there are at the most: what documents have that are not added up yet counts each time. */
  get size(): number {
    return this.#log.size + this.#summed;
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
    this.#cellsOf(year).add(this.row(id), documents, mentions);
  }

  /** Adds one document of a year, in which rows stand so often. */
  addDocument(year: number, counts: RowCounts): void {
    const cells = this.#cellsOf(year);
    for (let place = 0; place < counts.size; place++) cells.add(counts.row(place), 1, counts.count(place));
  }

  /** Does the same, and sooner when the columns of a few megabytes of text are asked for next. */
  writeDownDocument(year: number, counts: RowCounts): void {
    this.#log.add(year, counts);
    if (this.#log.size > MOST_WRITTEN_DOWN) this.#sumUp();
  }

  /**
   * Its cells in columns, subject by subject.
   * @param scratch where they are laid: they hold until it is used again
   */
  columns(scratch: Scratch): CountColumns {
    const isSummed = this.#summed > 0;
    if (isSummed) this.#sumUp();
    const entries = isSummed ? this.#entriesOfCells(scratch) : this.#log.entries(scratch);
    return sumByRow(entries, this.vocabulary.size, scratch);
  }

  /** Takes every count away; the subjects keep their rows. */
  clear(): void {
    for (const cells of this.#cells.values()) cells.clear();
    this.#log.clear();
  }

  /** Every cell that is not zero, in no promised order. */
  cells(): readonly (readonly [id: string, year: number, documents: number, mentions: number])[] {
    const all: (readonly [string, number, number, number])[] = [];
    for (const [year, cells] of this.#sumUp()) {
      cells.forEach((row, documents, mentions) => {
        all.push([this.id(row), year, documents, mentions]);
      });
    }
    return all;
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
    for (const [index, year] of years.entries()) {
      this.#cells.get(year)?.forEach((row, documents, mentions) => {
        const subject = wanted.get(row);
        if (subject === undefined) return;
        subject.documents[index] = documents;
        subject.mentions[index] = mentions;
      });
    }
    return [...wanted.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
  }

  /**
   * The years in which each wanted subject stands, oldest first, by its id; small where `subjects` would hold zeros.
   */
  yearsOf(wanted: ReadonlySet<string>): ReadonlyMap<string, readonly number[]> {
    const rows = new Map<number, number[]>();
    for (const { row, id } of this.#totals()) if (wanted.has(id)) rows.set(row, []);
    for (const [year, cells] of this.#cells) {
      cells.forEach((row) => {
        rows.get(row)?.push(year);
      });
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
    for (const cells of this.#sumUp().values()) {
      cells.forEach((row, ofDocuments, ofMentions) => {
        documents[row]! += ofDocuments;
        mentions[row]! += ofMentions;
        years[row]!++;
      });
    }
    for (let row = 0; row < years.length; row++) {
      if (years[row] === 0) continue;
      yield { row, id: this.id(row), documents: documents[row]!, mentions: mentions[row]!, years: years[row]! };
    }
  }

  /** How many cells there are of what is added up. */
  get #summed(): number {
    let size = 0;
    for (const cells of this.#cells.values()) size += cells.size;
    return size;
  }

  #entriesOfCells(scratch: Scratch): CountEntries {
    const size = this.#summed;
    const rows = scratch.take('rows by entry', Int32Array, size);
    const years = scratch.take('years by entry', Int16Array, size);
    const documents = scratch.take('documents by entry', Uint32Array, size);
    const mentions = scratch.take('mentions by entry', Uint32Array, size);
    let next = 0;
    for (const [year, cells] of [...this.#cells].sort(([a], [b]) => a - b)) {
      cells.forEach((row, ofDocuments, ofMentions) => {
        rows[next] = row;
        years[next] = year;
        documents[next] = ofDocuments;
        mentions[next++] = ofMentions;
      });
    }
    return { rows, years, documents, mentions };
  }

  /** Adds up the documents that were written down. */
  #sumUp(): ReadonlyMap<number, CellTable> {
    if (this.#log.size === 0) return this.#cells;
    this.#log.forEach((year, rows, mentions) => {
      const cells = this.#cellsOf(year);
      for (let at = 0; at < rows.length; at++) cells.add(rows[at]!, 1, mentions[at]!);
    });
    this.#log.clear();
    return this.#cells;
  }

  #cellsOf(year: number): CellTable {
    const known = this.#cells.get(year);
    if (known !== undefined) return known;
    const cells = new CellTable();
    this.#cells.set(year, cells);
    return cells;
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
