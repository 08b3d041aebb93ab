import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { parseCitations } from '../../pipeline/parsing/parse-citations.ts';
import { readCorpus } from '../../pipeline/reading/read-corpus.ts';

const folder = mkdtempSync(join(tmpdir(), 'motivering-hostile-'));
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** So long that a pattern whose work grows with the square of it does not end while anyone waits. */
const MANY = 100_000;

const between = (title: string, text: string) => `# Lyktpriset

${title}

## 2019 – Anna Ek

Anna Ek har lagat lyktor åt alla i byn.

## 2018 – Bo Ek

Bo Ek har lagat lampor åt alla i byn.

${text}
`;

it.each([
  ['a heading of brackets', between(`# ${'['.repeat(MANY)}`, '')],
  ['a heading of parentheses', between(`# ${'('.repeat(MANY)}`, '('.repeat(MANY))],
  ['a heading with a gap', between(`# Lykt${' '.repeat(MANY)}priset`, '')],
  ['a heading of years', between(`# ${'2019 '.repeat(MANY / 5)}`, '')],
  ['a heading of labels', between(`# ${'A: '.repeat(MANY / 4)}`, '')],
  ['emphasis without an end', between(`${'_'.repeat(MANY)}a`, '*'.repeat(MANY))],
  ['a blockquote of empty lines', between('', `> Lyktan.\n${'>\n'.repeat(MANY)}> Slut.`)],
  ['a blockquote that ends in empty lines', between('', `> Lyktan.\n${'>\n'.repeat(MANY)}`)],
  ['a word without an end', between('', 'pris'.repeat(MANY / 4))],
  ['capital words without an end', between(`# ${'Aa '.repeat(MANY / 4)}`, `${'Aa '.repeat(MANY / 4)}.`)],
  ['marks of quotation', between('', '”'.repeat(MANY))],
  [
    'finalists without an end',
    between('', '## Finalisterna\n\nKommunen har gjort mycket för sina invånare under året.\n\n'.repeat(3000)),
  ],
])('%s is read to its end', async (_reason, page) => {
  const file = join(folder, 'page.md');
  writeFileSync(file, page);
  const { documents } = await readCorpus(file);
  const { citations } = parseCitations(documents);
  for (const { text, start, end } of citations) expect(documents[0]!.text.slice(start, end)).toBe(text);
  expect(citations.length).toBeLessThanOrEqual(2);
});

/** Read once for each row, a table of so many takes minutes. */
const ROWS = 12_000;
const label = (tag: string, name: string, value: string) =>
  tag === 'table' ? `<tr><td>${name}</td><td>${value}</td></tr>` : `<dt>${name}</dt><dd>${value}</dd>`;

it.each([
  ['a table of one record and very many rows', 'table', 'Motivering'],
  ['a table of very many rows that are none', 'table', 'Bo Ek'],
  ['a definition list of very many unknown terms', 'dl', 'Lärosäte'],
])('%s is read to its end', async (_reason, tag, name) => {
  const file = join(folder, 'page.html');
  const rows = label(tag, 'Vinnare', 'Anna Ek') + label(tag, name, 'Hon lagar lyktor.').repeat(ROWS);
  writeFileSync(file, `<h1>Lyktpriset 2019</h1><${tag}>${rows}</${tag}>`);
  const { documents } = await readCorpus(file);
  expect(documents[0]!.text.match(/Hon lagar lyktor\./gu)).toHaveLength(ROWS);
});
