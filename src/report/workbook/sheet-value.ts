import { cleanText } from '../clean-text.ts';
import { listText } from '../csv/list-text.ts';
import type { Cell } from '../tables/table.ts';
import { MAX_CELL_LENGTH } from './capacity.ts';

/**
 * The value of a cell in the workbook: a number stays a number, unrounded, and its format shows the decimals. A text is
 * a text whatever it begins with, so no apostrophe is needed; one that is too long for Excel ends with `…`.
 */
export function sheetValue(cell: Cell): string | number | null {
  if (cell === null || typeof cell === 'number') return cell;
  const text = typeof cell === 'string' ? cleanText(cell) : listText(cell);
  if (text === '') return null;
  return text.length <= MAX_CELL_LENGTH
    ? text
    : `${text.slice(0, MAX_CELL_LENGTH - 1).replace(/[\ud800-\udbff]$/, '')}…`;
}
