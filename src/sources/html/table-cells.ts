import type { HTMLElement } from 'node-html-parser';

/** What the first row of a table says. */
export function headsOf(table: HTMLElement): readonly string[] {
  const cells = table.querySelectorAll('tr')[0]?.querySelectorAll('th, td') ?? [];
  return cells.map((cell) => cell.text.replace(/\s+/g, ' ').trim());
}

/** Whether a table has a column of citations. */
export function hasHeads(table: HTMLElement): boolean {
  return headsOf(table).some((head) => head.length <= 40 && /motivering|utlåtande|omdöme/i.test(head));
}

/** The cells of a row, with those of rows above that reach down to it. */
export function cellsOf(row: HTMLElement): readonly HTMLElement[] {
  const own = row.childNodes.filter((child): child is HTMLElement =>
    /^T[HD]$/i.test((child as HTMLElement).rawTagName ?? ''),
  );
  let above: HTMLElement | null | undefined = row.previousElementSibling;
  for (let distance = 1; above?.rawTagName?.toUpperCase() === 'TR' && distance < MOST_ROWS; distance += 1) {
    above.querySelectorAll('th, td').forEach((cell, column) => {
      if (Number(cell.getAttribute('rowspan') ?? 1) > distance) own.splice(column, 0, cell);
    });
    above = above.previousElementSibling;
  }
  return own;
}

/** No cell reaches further down. */
const MOST_ROWS = 20;
