import { readFileSync } from 'node:fs';

/** Reads a hand-made table of `src/swedish/data/`: the rows without the `#` header, each cut at its tabs. */
export function readTable(name: string): readonly (readonly string[])[] {
  const file = new URL(`./data/${name}.tsv`, import.meta.url);
  const text = readFileSync(file, 'utf8');
  const rows: string[][] = [];
  for (const line of text.split('\n')) {
    const row = line.endsWith('\r') ? line.slice(0, -1) : line;
    if (row !== '' && !row.startsWith('#')) rows.push(row.split('\t'));
  }
  return rows;
}
