import type { Analysis, Language, Wording } from '../../records.ts';
import { stableNumber } from './stable-number.ts';

/** The value of a cell, unrounded; null when there is no value. */
export type Cell = string | number | readonly string[] | readonly number[] | null;

/** `year` is a calendar year; `list` holds texts or years in one cell. */
type ColumnType = 'integer' | 'year' | 'number' | 'string' | 'list';

/** How a number is printed: so many decimals, or so many digits from the first that is not zero. */
export type Precision = { readonly decimals: number } | { readonly significant: number };

/** What a column holds: told alike to the CSV files, the data package, the JSON schema and the workbook. */
export interface ColumnDescription {
  /** English snake_case, stable between versions. */
  readonly name: string;
  readonly type: ColumnType;
  /** What a list holds; texts unless said. */
  readonly items?: 'string' | 'year';
  readonly description: Wording;
  readonly unit?: Wording;
  /** Three decimals unless said. */
  readonly precision?: Precision;
  /** Every row has a value. */
  readonly required?: boolean;
  readonly minimum?: number;
  readonly maximum?: number;
  /** The only texts that occur. */
  readonly values?: readonly string[];
}

export interface Column<Row> extends ColumnDescription {
  value(row: Row, language: Language): Cell;
}

/** The fields hold keys of another table. */
interface ForeignKey {
  readonly fields: readonly string[];
  readonly table: string;
  readonly references: readonly string[];
}

/** A flat table of an analysis: what every report of rows and columns is made from. */
export interface Table {
  /** The file's name without its ending: `concept-years`. */
  readonly name: string;
  readonly title: Wording;
  readonly description: Wording;
  /** Empty for a table whose rows have no key. */
  readonly primaryKey: readonly string[];
  readonly foreignKeys: readonly ForeignKey[];
  columns(analysis: Analysis): readonly ColumnDescription[];
  /** The rows worth reading first come first; every row has a cell for every column. */
  rows(analysis: Analysis, language: Language): readonly (readonly Cell[])[];
}

interface TableDefinition<Row> {
  readonly name: string;
  readonly title: Wording;
  readonly description: Wording;
  readonly primaryKey?: readonly string[];
  readonly foreignKeys?: readonly ForeignKey[];
  readonly columns: readonly Column<Row>[] | ((analysis: Analysis) => readonly Column<Row>[]);
  rows(analysis: Analysis): readonly Row[];
}

/**
 * A table whose cells are made row by row by its columns, once for an analysis; numbers that are not finite become
 * null.
 */
export function defineTable<Row>(definition: TableDefinition<Row>): Table {
  const { name, title, description, primaryKey = [], foreignKeys = [], columns } = definition;
  const columnsOf = (analysis: Analysis) => (typeof columns === 'function' ? columns(analysis) : columns);
  // Several reports are made of the same rows.
  const made = new WeakMap<Analysis, Partial<Record<Language, readonly (readonly Cell[])[]>>>();
  return {
    name,
    title,
    description,
    primaryKey,
    foreignKeys,
    columns: columnsOf,
    rows(analysis, language) {
      const known = made.get(analysis) ?? {};
      made.set(analysis, known);
      known[language] ??= makeRows(definition.rows(analysis), columnsOf(analysis), language);
      return known[language];
    },
  };
}

function makeRows<Row>(rows: readonly Row[], columns: readonly Column<Row>[], language: Language) {
  return rows.map((row) =>
    columns.map((column) => {
      const cell = column.value(row, language);
      return typeof cell === 'number' ? stableNumber(cell) : cell;
    }),
  );
}
