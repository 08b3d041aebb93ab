import type { Cell } from 'hucre/xlsx';

/** The look of the header row: bold on a quiet ground, with a line under it. */
export function headerCells(columns: number): Map<string, Partial<Cell>> {
  const style: NonNullable<Cell['style']> = {
    font: { bold: true },
    fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'FFE8EDF2' } },
    border: { bottom: { style: 'thin', color: { rgb: 'FF6B7C8D' } } },
    alignment: { vertical: 'top' },
  };
  return new Map(Array.from({ length: columns }, (_, column) => [`0,${column}`, { style }]));
}
