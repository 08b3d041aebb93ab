import type { Cell } from 'hucre/xlsx';

type Side = 'left' | 'right';

/**
 * The look of the header row: bold on a quiet ground, a line under it, each header on the side of what stands below.
 */
export function headerCells(sides: readonly Side[]): Map<string, Partial<Cell>> {
  return new Map(sides.map((horizontal, column) => [`0,${column}`, { style: headerStyle(horizontal) }]));
}

function headerStyle(horizontal: Side): NonNullable<Cell['style']> {
  return {
    font: { bold: true },
    fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'FFE8EDF2' } },
    border: { bottom: { style: 'thin', color: { rgb: 'FF6B7C8D' } } },
    alignment: { horizontal, vertical: 'top' },
  };
}
