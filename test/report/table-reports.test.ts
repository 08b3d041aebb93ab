import { Ajv2020 } from 'ajv/dist/2020.js';
import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import type { Analysis } from '../../src/records.ts';
import { cleanText } from '../../src/report/clean-text.ts';
import type { ReportOptions } from '../../src/report/report.ts';
import { tables } from '../../src/report/tables/index.ts';
import type { ColumnDescription } from '../../src/report/tables/table.ts';
import { hostileAnalysis } from './hostile-analysis.ts';
import { english, renderAll, swedish } from './render-all.ts';
import { emptyAnalysis, sampleAnalysis } from './sample-analysis.ts';

const sampledAnalysis: Analysis = {
  ...sampleAnalysis,
  settings: { ...sampleAnalysis.settings, sampled: { terms: 1000, families: 300, successions: 1000, phrases: false } },
};

const analyses: readonly (readonly [name: string, analysis: Analysis])[] = [
  ['the sample', sampleAnalysis],
  ['nothing', emptyAnalysis],
  ['a hostile corpus', hostileAnalysis],
  ['a sampled corpus', sampledAnalysis],
];
const cases = analyses.flatMap(([name, analysis]) => [
  { name: `${name}, Swedish`, analysis, options: swedish },
  { name: `${name}, English`, analysis, options: english },
]);

interface Field {
  readonly name: string;
  readonly type: string;
  readonly decimalChar?: string;
  readonly constraints?: {
    readonly required?: boolean;
    readonly minimum?: number;
    readonly maximum?: number;
    readonly enum?: readonly string[];
  };
}

interface Resource {
  readonly name: string;
  readonly path: string;
  readonly dialect: { readonly delimiter: string };
  readonly schema: {
    readonly fields: readonly Field[];
    readonly primaryKey?: readonly string[];
    readonly foreignKeys?: readonly {
      readonly fields: readonly string[];
      readonly reference: { readonly resource: string; readonly fields: readonly string[] };
    }[];
  };
}

type Row = Readonly<Record<string, string>>;

/** The files as an outsider reads them: by the descriptor and csv-parse alone. */
function readPackage(analysis: Analysis, options: ReportOptions) {
  const files = renderAll(analysis, options);
  const { resources }: { resources: readonly Resource[] } = JSON.parse(files.get('datapackage.json')!);
  const read = new Map<string, { readonly header: readonly string[]; readonly rows: readonly Row[] }>();
  for (const { name, path, dialect } of resources) {
    const [header = [], ...records]: string[][] = parse(files.get(path)!, { delimiter: dialect.delimiter, bom: true });
    const rows = records.map((cells) => Object.fromEntries(header.map((column, i) => [column, cells[i]!])));
    read.set(name, { header, rows });
  }
  return { resources, read, json: JSON.parse(files.get('trends.json')!), files };
}

function keyOf(row: Row, fields: readonly string[]): string {
  return JSON.stringify(fields.map((field) => row[field]));
}

describe.each(cases)('the reports of $name', ({ analysis, options }) => {
  const { resources, read, json, files } = readPackage(analysis, options);

  test('describe every table', () => {
    expect(resources.map(({ name }) => name)).toEqual(tables.map(({ name }) => name));
  });

  test.each(resources.map((resource) => [resource.name, resource] as const))(
    '%s.csv is as described',
    (_, resource) => {
      const { header, rows } = read.get(resource.name)!;
      const { fields, primaryKey, foreignKeys = [] } = resource.schema;
      expect(header).toEqual(fields.map(({ name }) => name));
      for (const row of rows) {
        for (const field of fields)
          expect(faultOf(row[field.name]!, field), `${field.name}: ${row[field.name]}`).toBe('');
      }
      if (primaryKey !== undefined) {
        expect(new Set(rows.map((row) => keyOf(row, primaryKey))).size).toBe(rows.length);
      }
      for (const { fields: from, reference } of foreignKeys) {
        const known = new Set(read.get(reference.resource)!.rows.map((row) => keyOf(row, reference.fields)));
        for (const row of rows) expect(known).toContain(keyOf(row, from));
      }
    },
  );

  test.each(tables.map((table) => [table.name, table] as const))(
    '%s.csv equals trends.json, cell by cell',
    (name, table) => {
      const records: readonly Record<string, unknown>[] = json.tables[name];
      const { rows } = read.get(name)!;
      expect(rows.length).toBe(records.length);
      const decimalSign = options.dialect === 'sv' ? ',' : '.';
      records.forEach((record, i) => {
        for (const column of table.columns(analysis)) {
          expectSame(rows[i]![column.name]!, record[column.name], column, decimalSign);
        }
      });
    },
  );

  test('include a trends.json that follows its schema', () => {
    const validate = new Ajv2020({ strict: true, allowUnionTypes: true }).compile(
      JSON.parse(files.get('trends.schema.json')!),
    );
    validate(json);
    expect(validate.errors).toBeNull();
  });

  test('hold no cell that a spreadsheet could take for a formula, and none that turns the writing around', () => {
    for (const { name, schema } of resources) {
      const texts = schema.fields.filter(({ type }) => type === 'string').map((field) => field.name);
      for (const row of read.get(name)!.rows) {
        for (const text of texts) {
          expect(row[text]).not.toMatch(/^\s*[=+\-@＝＋－＠]/);
          expect(row[text]).not.toMatch(/\p{Cc}|\p{Bidi_Control}/u);
        }
      }
    }
    expect(files.get('trends.json')).not.toMatch(/[\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/);
  });
});

/** What is wrong with a cell as its field describes it; empty when nothing is. */
function faultOf(cell: string, { type, decimalChar, constraints = {} }: Field): string {
  if (cell === '') return constraints.required === true && type !== 'string' ? 'required' : '';
  if (constraints.enum?.includes(cell) === false) return 'enum';
  if (type === 'string') return '';
  const pattern = {
    integer: /^-?\d+$/,
    year: /^\d{4}$/,
    number: decimalChar === ',' ? /^-?\d+(,\d+)?$/ : /^-?\d+(\.\d+)?$/,
  }[type];
  if (pattern?.test(cell) !== true) return type;
  const value = Number(cell.replace(',', '.'));
  if (value < (constraints.minimum ?? value)) return 'minimum';
  if (value > (constraints.maximum ?? value)) return 'maximum';
  return '';
}

function expectSame(
  cell: string,
  value: unknown,
  { precision = { decimals: 3 } }: ColumnDescription,
  sign: string,
): void {
  if (value === null) expect(cell).toBe('');
  else if (typeof value === 'number') {
    const unit =
      'decimals' in precision ? 10 ** -precision.decimals : Math.abs(value) * 10 ** (1 - precision.significant);
    const off = Math.abs(Number(cell.replace(sign, '.')) - value);
    expect(off).toBeLessThanOrEqual(Number.isInteger(value) ? 0 : unit / 2 + 1e-12);
  } else {
    const text = Array.isArray(value)
      ? value.map((item) => cleanText(String(item)).replaceAll('|', '/')).join(' | ')
      : cleanText(String(value));
    expect(cell).toBe(/^[=+\-@＝＋－＠]/.test(text) ? `'${text}` : text);
  }
}

test('the same analysis gives the same bytes, whatever order its records came in', () => {
  const reversed = Object.fromEntries(
    Object.entries(sampleAnalysis).map(([name, value]) => [
      name,
      Array.isArray(value) && name !== 'notices' ? value.toReversed() : value,
    ]),
  ) as unknown as Analysis;
  const expected = renderAll(sampleAnalysis, swedish);
  for (const [path, content] of renderAll(reversed, swedish)) {
    if (path.endsWith('.csv')) expect(content).toBe(expected.get(path));
  }
  expect(renderAll(sampleAnalysis, swedish)).toEqual(expected);
});

test('an empty analysis gives the headers alone', () => {
  expect(renderAll(emptyAnalysis, swedish).get('concept-matrix.csv')).toBe('\ufeffconcept\r\n');
  expect(renderAll(emptyAnalysis, english).get('stopwords.csv')).toBe('word,year,mentions,share\n');
});

test('concept-matrix.csv begins with the concept and holds the mentions of each year, 0 written out', () => {
  const lines = renderAll(sampleAnalysis, swedish).get('concept-matrix.csv')!.split('\r\n');
  expect(lines[0]).toBe('\ufeffconcept;2003;2005;2007;2009;2011;2013;2015;2017;2019;2021;2023');
  expect(lines).toContain('styrsystem;0;0;0;1;1;1;1;1;2;1;1');
  expect(lines).toContain('effektivitet;0;1;0;0;1;0;1;0;1;1;1');
  expect(lines).toContain('brukare;0;0;0;0;0;0;1;1;1;0;0');
  expect(lines).toContain('jämställdhet;0;0;0;0;0;0;0;0;0;0;0');
});

test('recurring.csv puts the family first, and equally many citations share a place', () => {
  const files = renderAll(sampleAnalysis, english);
  const rows: string[][] = parse(files.get('recurring.csv')!);
  expect(rows[0]!.slice(0, 3)).toEqual(['family', 'place', 'citations']);
  expect(rows.slice(1).map((row) => row.slice(0, 3))).toEqual([
    ['kvalitet', '1', '8'],
    ['styr', '1', '8'],
    ['tydlig', '3', '7'],
    ['effektiv', '4', '6'],
  ]);
});

test('the document offsets of the concordance point at the keyword in the source', async () => {
  const { read } = readPackage(sampleAnalysis, english);
  const { readFile } = await import('node:fs/promises');
  const source = await readFile(new URL('../../corpus/vinnare-sveriges-kvalitetskommun.txt', import.meta.url), 'utf8');
  const { rows } = read.get('concordance')!;
  expect(rows.length).toBe(40);
  for (const row of rows) expect(source.slice(Number(row.document_start), Number(row.document_end))).toBe(row.keyword);
});

test('of a sampled corpus the details hold what the tables lack: the counts by year, which add up to those of the table', () => {
  const { tables, details } = JSON.parse(renderAll(sampledAnalysis, english).get('trends.json')!);
  const mentions = new Map(tables.terms.map((row: { lemma: string; mentions: number }) => [row.lemma, row.mentions]));
  expect(details.termTrends.length).toBeGreaterThan(0);
  for (const { id, documentsByYear, mentionsByYear } of details.termTrends) {
    expect(documentsByYear).toHaveLength(tables.years.length);
    expect(mentionsByYear.reduce((sum: number, count: number) => sum + count, 0)).toBe(mentions.get(id));
  }
  expect(details.families.map(({ id }: { id: string }) => id).toSorted()).toEqual(
    tables.recurring.map(({ family }: { family: string }) => family).toSorted(),
  );
});

test.each([
  ['sv', swedish, ['okänd utgivare (juryn)', 'okänt datum'], ['okänd utgivare', '2026-01-02'], ['Okända förlaget', '']],
  [
    'en',
    english,
    ['unknown publisher (juryn)', 'unknown'],
    ['unknown publisher', '2026-01-02'],
    ['Okända förlaget', ''],
  ],
] as const)('documents.csv says in the language of the reports what is unknown: %s', (_, options, ...expected) => {
  const [document] = sampleAnalysis.documents;
  const { url: _url, retrieved: _retrieved, publisher: _publisher, ...bare } = document!;
  const documents = [
    { ...bare, id: 'a', publisher: 'unknown (juryn)', retrieved: 'unknown' },
    { ...bare, id: 'b', publisher: 'okänd utgivare', retrieved: '2026-01-02' },
    { ...bare, id: 'c', publisher: 'Okända förlaget' },
  ];
  const { rows } = readPackage({ ...sampleAnalysis, documents }, options).read.get('documents')!;
  expect(rows.map(({ publisher, retrieved }) => [publisher, retrieved])).toEqual(expected);
});

test('concepts.csv says of each concept whether it was chosen after reading, just before what it is', () => {
  const concepts = sampleAnalysis.concepts.map((concept, index) => ({ ...concept, exploratory: index === 0 }));
  const analysis = { ...sampleAnalysis, concepts };
  const table = tables.find(({ name }) => name === 'concepts')!;
  const names = table.columns(analysis).map(({ name }) => name);
  expect(names.slice(-2)).toEqual(['exploratory', 'definition']);
  const said = table.rows(analysis, 'sv').map((row) => [row[0], row.at(-2)]);
  expect(said.filter(([, chosen]) => chosen === 'yes')).toEqual([[concepts[0]!.id, 'yes']]);
  expect(said.filter(([, chosen]) => chosen === 'no')).toHaveLength(concepts.length - 1);
});
