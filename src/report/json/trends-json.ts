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
    const members: readonly (readonly [string, string])[] = [
      ['$schema', jsonText(SCHEMA_PATH)],
      ['version', jsonText(TRENDS_VERSION)],
      ['program', jsonText({ name: 'motivering', version: programVersion })],
      ['language', jsonText(language)],
      ['settings', jsonText(analysis.settings)],
      ['tables', object(tables.map((table) => [table.name, array(rowTexts(table, analysis, language))]))],
      ['details', object(details(analysis).map(([name, records]) => [name, array(records.map(jsonText))]))],
    ];
    return `${object(members)}\n`;
  },
};

/** The members are joined by hand: an object would put the years of the matrix before its concept. */
function rowTexts(table: Table, analysis: Analysis, language: Language): readonly string[] {
  const names = table.columns(analysis).map(({ name }) => jsonText(name));
  return table
    .rows(analysis, language)
    .map((row) => `{${row.map((cell, i) => `${names[i]}:${jsonText(cell)}`).join(',')}}`);
}

function object(members: readonly (readonly [name: string, text: string])[]): string {
  return `{\n${members.map(([name, text]) => `${jsonText(name)}: ${text}`).join(',\n')}\n}`;
}

function array(items: readonly string[]): string {
  return items.length === 0 ? '[]' : `[\n${items.join(',\n')}\n]`;
}
