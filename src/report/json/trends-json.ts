import type { Analysis, Language } from '../../records.ts';
import type { Report } from '../report.ts';
import { tables } from '../tables/index.ts';
import type { Table } from '../tables/table.ts';
import { details } from './details.ts';
import { jsonText } from './json-text.ts';
import { SCHEMA_PATH, TRENDS_VERSION } from './trends-version.ts';

/**
 * Everything, unrounded: `tables` holds what the CSV files hold, under the same names, one object per row; `details`
 * holds the records whose inner lists no table shows. One row a line, so that two runs can be compared line by line.
 */
export const trendsJson: Report = {
  path: 'trends.json',
  render(analysis, { language, programVersion }) {
    const header: readonly (readonly [string, unknown])[] = [
      ['$schema', SCHEMA_PATH],
      ['version', TRENDS_VERSION],
      ['program', { name: 'motivering', version: programVersion }],
      ['language', language],
      ['settings', analysis.settings],
    ];
    const pieces = object([
      ...header.map(([name, value]) => [name, [jsonText(value)]] as const),
      ['tables', object(tables.map((table) => [table.name, array(rowTexts(table, analysis, language))]))],
      ['details', object(details(analysis).map(([name, records]) => [name, array(records.map(jsonText))]))],
    ]);
    return [...pieces, '\n'].join('');
  },
};

/** The members are joined by hand: an object would put the years of the matrix before its concept. */
function rowTexts(table: Table, analysis: Analysis, language: Language): readonly string[] {
  const names = table.columns(analysis).map(({ name }) => jsonText(name));
  return table
    .rows(analysis, language)
    .map((row) => `{${row.map((cell, i) => `${names[i]}:${jsonText(cell)}`).join(',')}}`);
}

// The texts of a large corpus are long: they stay in pieces until all are joined, so that none is copied twice.
function object(members: readonly (readonly [name: string, pieces: readonly string[]])[]): readonly string[] {
  const named = members.flatMap(([name, pieces], i) => [`${i === 0 ? '' : ',\n'}${jsonText(name)}: `, ...pieces]);
  return ['{\n', ...named, '\n}'];
}

function array(items: readonly string[]): readonly string[] {
  if (items.length === 0) return ['[]'];
  return ['[\n', ...items.flatMap((item, i) => (i === 0 ? [item] : [',\n', item])), '\n]'];
}
