import type { WriteSheet } from 'hucre/xlsx';
import type { Analysis, Language } from '../../records.ts';
import type { ColumnDescription, Table } from '../tables/table.ts';
import { MAX_ROWS } from './capacity.ts';
import { cellName } from './cell-name.ts';
import { headerCells } from './header-cells.ts';
import { sheetValue } from './sheet-value.ts';

/** Widths in characters: narrower hides the header, wider hides the neighbors. */
const NARROWEST = 9;
const WIDEST = 60;

/** A table as a sheet: header frozen with a filter, the first column frozen, widths after the contents. */
export function tableSheet(table: Table, analysis: Analysis, language: Language): WriteSheet {
  const columns = table.columns(analysis);
  const names = columns.map(({ name }) => name);
  const rows = table
    .rows(analysis, language)
    .slice(0, MAX_ROWS - 1)
    .map((row) => row.map(sheetValue));
  return {
    name: table.title[language],
    rows: [names, ...rows],
    columns: columns.map((column, i) => ({ width: widthOf(column, rows, i), ...styleOf(column) })),
    cells: headerCells(columns.map(({ type }) => (type === 'string' || type === 'list' ? 'left' : 'right'))),
    freezePane: { rows: 1, columns: 1 },
    autoFilter: { range: `A1:${cellName(rows.length, columns.length - 1)}` },
    pageSetup: { paperSize: 'a4', orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
  };
}

function widthOf(column: ColumnDescription, rows: readonly (readonly (string | number | null)[])[], i: number): number {
  // The arrow of the filter takes the room of three characters.
  let width = Math.max(NARROWEST, column.name.length + 3);
  for (const row of rows) {
    const cell = row[i];
    if (typeof cell === 'string') width = Math.max(width, Math.min(cell.length + 1, WIDEST));
  }
  return width;
}

/** Four decimals, and a power of ten for what they would hide. */
const SIGNIFICANT = '[=0]0;[<0.0001]0.0E+00;0.0000';

/**
 * One style for all cells of a column: of a column's `numFmt` a style would be made for each. A year has no format of
 * its own: a format would show thousands.
 */
function styleOf({ type, precision = { decimals: 3 } }: ColumnDescription): { style?: { numFmt: string } } {
  if (type === 'integer') return { style: { numFmt: '0' } };
  if (type !== 'number') return {};
  return { style: { numFmt: 'significant' in precision ? SIGNIFICANT : `0.${'0'.repeat(precision.decimals)}` } };
}
