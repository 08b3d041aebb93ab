import type { HTMLElement } from 'node-html-parser';
import { readLabel } from '../page/award/read-label.ts';
import { oncePerElement } from './once-per-element.ts';

/** What the first row of a table says. */
export function headsOf(table: HTMLElement): readonly string[] {
  const first = table.querySelector('tr');
  return first === null ? [] : ownCells(first).map((cell) => cell.text.replace(/\s+/g, ' ').trim());
}

/** Whether a table has a column of citations. */
export function hasHeads(table: HTMLElement): boolean {
  return headsOf(table).some(
    (head) =>
      head.length <= 40 && (/motivering|utlåtande|omdöme/i.test(head) || readLabel(`${head}:`)?.field === 'text'),
  );
}

/** Whether a table holds one record: in each row a label and its value, and one label is that of the citation. */
export const holdsOneRecord = oncePerElement((table: HTMLElement): boolean => {
  const rows = table.querySelectorAll('tr').map((row) => ownCells(row).map((cell) => cell.text.trim()));
  const labels = rows.map(([label = '']) => readLabel(`${label.replace(/:$/u, '')}:`));
  return (
    rows.length > 1 &&
    rows.every(({ length }) => length === 2) &&
    labels.every((label) => label?.value === '') &&
    labels.some((label) => label?.field === 'text')
  );
});

/** The cells of a row, with those of rows above that reach down to it. */
export function cellsOf(row: HTMLElement): readonly HTMLElement[] {
  const own = [...ownCells(row)];
  let above: HTMLElement | null | undefined = row.previousElementSibling;
  for (let distance = 1; above?.rawTagName?.toUpperCase() === 'TR' && distance < MOST_ROWS; distance += 1) {
    above.querySelectorAll('th, td').forEach((cell, column) => {
      if (Number(cell.getAttribute('rowspan') ?? 1) > distance) own.splice(column, 0, cell);
    });
    above = above.previousElementSibling;
  }
  return own;
}

/** The cells that stand in a row itself, and in no table inside one of them. */
function ownCells(row: HTMLElement): readonly HTMLElement[] {
  return row.childNodes.filter((child): child is HTMLElement =>
    /^T[HD]$/i.test((child as HTMLElement).rawTagName ?? ''),
  );
}

/** No cell reaches further down. */
const MOST_ROWS = 20;
