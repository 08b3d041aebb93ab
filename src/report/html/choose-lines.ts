import { group, sum } from 'd3-array';
import type { ConcordanceLine } from '../../records.ts';

/**
 * All lines when they are at most `limit`; else the first lines of each concept and column, equally many of each as far
 * as there are so many and at least one, so that no cell of the figures loses its sentences. In the order given.
 */
export function chooseLines(
  lines: readonly ConcordanceLine[],
  columnOf: (line: ConcordanceLine) => number,
  limit: number,
): readonly ConcordanceLine[] {
  if (lines.length <= limit) return lines;
  const cells = [...group(lines, (line) => JSON.stringify([line.conceptId, columnOf(line)])).values()];
  let each = 1;
  while (sum(cells, (cell) => Math.min(cell.length, each + 1)) <= limit) each += 1;
  return cells.flatMap((cell) => cell.slice(0, each));
}
