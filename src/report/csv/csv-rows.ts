import { stringify } from 'csv-stringify/sync';
import { cleanText } from '../clean-text.ts';
import type { Cell, ColumnDescription } from '../tables/table.ts';
import type { Dialect } from './dialect.ts';
import { listText } from './list-text.ts';
import { numberText } from './number-text.ts';

/**
 * Rows as CSV, without the header. Texts are cleaned; a text that a spreadsheet could take for a formula gets
 * an apostrophe before it. A number is quoted when it holds a comma: unquoted, LibreOffice 7.4 tears it apart.
 * A cell without a value is empty, and so is an empty list.
 */
export function csvRows(
  columns: readonly ColumnDescription[],
  rows: readonly (readonly Cell[])[],
  dialect: Dialect,
): string {
  const records = rows.map((row) => row.map(cellValue));
  return stringify(records, {
    delimiter: dialect.delimiter,
    record_delimiter: dialect.lineEnd,
    escape_formulas: true,
    quoted_match: /[,;\t\r\n]/,
    cast: {
      number: (value, { index }) =>
        numberText(value, columns[index]!.precision ?? { decimals: 3 }).replace('.', dialect.decimalSign),
    },
  });
}

/** Numbers stay numbers until they are cast, so that the guard against formulas lets negative ones be. */
function cellValue(cell: Cell): string | number | null {
  if (cell === null || typeof cell === 'number') return cell;
  return typeof cell === 'string' ? cleanText(cell) : listText(cell);
}
