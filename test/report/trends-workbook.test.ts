import { readXlsx } from 'hucre/xlsx';
import { describe, expect, test } from 'vitest';
import { tables } from '../../src/report/tables/index.ts';
import { cellName } from '../../src/report/workbook/cell-name.ts';
import { trendsWorkbook } from '../../src/report/workbook/trends-workbook.ts';
import { hostileAnalysis } from './hostile-analysis.ts';
import { english, swedish } from './render-all.ts';
import { emptyAnalysis, sampleAnalysis } from './sample-analysis.ts';

async function open(analysis: typeof sampleAnalysis, options = swedish) {
  return readXlsx((await trendsWorkbook.render(analysis, options)) as Uint8Array, { readStyles: true });
}

test.each([
  [0, 0, 'A1'],
  [9, 25, 'Z10'],
  [0, 26, 'AA1'],
  [0, 701, 'ZZ1'],
  [0, 702, 'AAA1'],
])('cellName(%i, %i) is %s', (row, column, expected) => {
  expect(cellName(row, column)).toBe(expected);
});

describe.each([
  ['the sample', sampleAnalysis],
  ['nothing', emptyAnalysis],
  ['a hostile corpus', hostileAnalysis],
])('the workbook of %s', (_, analysis) => {
  test('has a sheet that explains and then one per table, with numbers as numbers and no formula', async () => {
    const { sheets } = await open(analysis);
    expect(sheets.length).toBe(tables.length + 1);
    tables.forEach((table, i) => {
      const sheet = sheets[i + 1]!;
      const columns = table.columns(analysis);
      const rows = table.rows(analysis, 'sv');
      expect(sheet.name).toBe(table.title.sv);
      expect(sheet.rows[0]).toEqual(columns.map(({ name }) => name));
      expect(sheet.freezePane).toMatchObject({ rows: 1 });
      expect(sheet.autoFilter?.range).toBe(`A1:${cellName(rows.length, columns.length - 1)}`);
      rows.forEach((row, r) => {
        row.forEach((cell, c) => {
          const read = sheet.rows[r + 1]?.[c] ?? null;
          if (typeof cell === 'number') expect(read).toBe(cell);
          else expect(read === null || typeof read === 'string').toBe(true);
        });
      });
      expect(sheet.cells!.size).toBeGreaterThanOrEqual(columns.length);
      for (const cell of sheet.cells!.values()) expect(cell.formula).toBeUndefined();
    });
  });
});

test('the sheet of concepts by year has a color scale over its counts', async () => {
  const { sheets } = await open(sampleAnalysis);
  const [rule] = sheets[2]!.conditionalRules!;
  expect(rule).toMatchObject({ type: 'colorScale', range: 'B2:L9' });
});

test('the first sheet explains every column in the language of the run, one that several sheets share once', async () => {
  for (const options of [swedish, english]) {
    const { sheets } = await open(sampleAnalysis, options);
    const rows = sheets[0]!.rows.filter((row) => row[1] !== null && row[1] !== undefined);
    const told = rows.map((row) => JSON.stringify([row[1], row[2], row[3]]));
    expect(told).toEqual([...new Set(told)]);
    for (const table of tables) {
      const title = table.title[options.language];
      for (const column of table.columns(sampleAnalysis)) {
        if (/^(?!2003)\d+$/.test(column.name)) continue;
        const explanations = rows.filter((row) => row[1] === column.name && String(row[0]).split(', ').includes(title));
        expect(explanations.map((row) => row[2])).toEqual([column.description[options.language]]);
      }
    }
  }
});

test('a text too long for Excel is cut, and says so', async () => {
  const [citation] = sampleAnalysis.citations;
  const { sheets } = await open({
    ...sampleAnalysis,
    citations: [{ ...citation!, text: 'ord '.repeat(10_000) }],
    concordance: [],
    variants: [],
  });
  const text = sheets.find(({ name }) => name === 'Motiveringar')!.rows[1]!.at(-1);
  expect(text).toMatch(/^ord .*…$/);
  expect(String(text).length).toBe(32_767);
});

test('the same analysis gives the same bytes', async () => {
  const first = await trendsWorkbook.render(sampleAnalysis, swedish);
  const second = await trendsWorkbook.render(sampleAnalysis, swedish);
  expect(Buffer.compare(Buffer.from(first as Uint8Array), Buffer.from(second as Uint8Array))).toBe(0);
});
