/** How a column is set: words to the left, numbers to the right. */
type Alignment = 'words' | 'number';

/**
 * A Markdown table.
 * @param columns heading and alignment, left to right
 * @param rows cells that are Markdown already, as many as there are columns
 */
export function table(
  columns: readonly (readonly [heading: string, alignment: Alignment])[],
  rows: readonly (readonly string[])[],
): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [
    line(columns.map(([heading]) => heading)),
    line(columns.map(([, alignment]) => (alignment === 'number' ? '--:' : '---'))),
    ...rows.map(line),
  ].join('\n');
}
