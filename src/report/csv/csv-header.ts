import { stringify } from 'csv-stringify/sync';
import type { ColumnDescription } from '../tables/table.ts';
import type { Dialect } from './dialect.ts';

/** What a CSV file begins with: the byte order mark, where the dialect has one, and the names of the columns. */
export function csvHeader(columns: readonly ColumnDescription[], dialect: Dialect): string {
  return stringify([], {
    bom: dialect.bom,
    header: true,
    columns: columns.map(({ name }) => name),
    delimiter: dialect.delimiter,
    record_delimiter: dialect.lineEnd,
    escape_formulas: true,
    quoted_match: /[,;\t\r\n]/,
  });
}
