import { group } from 'd3-array';
import type { ConcordanceLine } from '../../records.ts';

/**
 * All lines when they are at most `limit`; else the first lines of each concept and year, equally many of each and at
 * least one, so that no cell of the figures loses its sentences. In the order given.
 */
export function chooseLines(lines: readonly ConcordanceLine[], limit: number): readonly ConcordanceLine[] {
  if (lines.length <= limit) return lines;
  const cells = [...group(lines, (line) => JSON.stringify([line.conceptId, line.year])).values()];
  const each = Math.max(1, Math.floor(limit / cells.length));
  return cells.flatMap((cell) => cell.slice(0, each));
}
