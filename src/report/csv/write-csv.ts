import type { Cell, ColumnDescription } from '../tables/table.ts';
import { csvHeader } from './csv-header.ts';
import { csvRows } from './csv-rows.ts';
import type { Dialect } from './dialect.ts';

/** Writes rows as CSV with one header row. No rows give the header alone. */
export function writeCsv(
  columns: readonly ColumnDescription[],
  rows: readonly (readonly Cell[])[],
  dialect: Dialect,
): string {
  return csvHeader(columns, dialect) + csvRows(columns, rows, dialect);
}
