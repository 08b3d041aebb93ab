import { readLabel } from './page/award/read-label.ts';

/** "| Vinnare | Siv Bo |", "Vinnare	Siv Bo" */
const PAIR = /^\|[ \t]*([^|\t]+?)[ \t]*\|[ \t]*([^|]+?)[ \t]*\|[ \t]*$|^([^|\t]+?):?[ ]*\t+[ ]*([^|\t]+?)[ \t]*$/u;

/** "|---|---|" */
const RULE = /^\|[\s:|-]*-[\s:|-]*\|[ \t]*$/u;

/**
 * Writes the rows of a table of one record, a label and its value in each, as lines of labels: "Vinnare: Siv Bo". It is
 * one where each of its rows begins with a label and one of them with that of the citation. Lines stay lines.
 */
export function labelCells(text: string): string {
  if (!/^\||\t/mu.test(text)) return text;
  const lines = text.split('\n');
  for (let from = 0; from < lines.length; from += 1) {
    let to = from;
    while (to < lines.length && (PAIR.test(lines[to]!) || RULE.test(lines[to]!))) to += 1;
    const rows = lines.slice(from, to).map(labeled);
    if (rows.every((row) => row !== null) && rows.some((row) => row?.field === 'text') && rows.length > 1)
      lines.splice(from, rows.length, ...rows.map((row) => row!.line));
    from = Math.max(from, to);
  }
  return lines.join('\n');
}

function labeled(row: string): { readonly line: string; readonly field?: string } | null {
  if (RULE.test(row)) return { line: '' };
  const [, inStrokes, valueInStrokes, atTab, valueAtTab] = PAIR.exec(row)!;
  const [label, value] = [(inStrokes ?? atTab)!.replace(/[*_:]+/gu, ''), (valueInStrokes ?? valueAtTab)!];
  const field = readLabel(`${label}:`)?.field;
  const isHead = readLabel(`${value.replace(/[*_:]+/gu, '')}:`)?.value === '';
  return field === undefined || isHead ? null : { line: `${label}: ${value}`, field };
}
