import type { Analysis, Language, Wording } from '../../records.ts';
import { type Dialect, dialects } from '../csv/dialect.ts';
import type { Report } from '../report.ts';
import { tables } from '../tables/index.ts';
import type { Table } from '../tables/table.ts';
import { field } from './field.ts';

const TITLE: Wording = {
  sv: 'Hur juryns ord förändras: begrepp i motiveringarna år för år',
  en: 'How a jury’s words change: concepts in the award citations year by year',
};

/** The description of all CSV files for data tools: a Data Package, version 2. */
export const dataPackage: Report = {
  path: 'datapackage.json',
  render(analysis, { language, dialect, programVersion }) {
    const sources = analysis.documents.map(source);
    const licenses = [...new Set(analysis.documents.flatMap(({ rights }) => rights ?? []))].map(license);
    const descriptor = {
      $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
      name: 'motivering',
      title: TITLE[language],
      'title@sv': TITLE.sv,
      'title@en': TITLE.en,
      version: programVersion,
      ...(licenses.length === 0 ? {} : { licenses }),
      ...(sources.length === 0 ? {} : { sources }),
      resources: tables.map((table) => resource(table, analysis, language, dialects[dialect])),
    };
    return `${JSON.stringify(descriptor, null, 2)}\n`;
  },
};

function resource(table: Table, analysis: Analysis, language: Language, dialect: Dialect): object {
  const foreignKeys = table.foreignKeys.map(({ fields, table: resource, references }) => ({
    fields,
    reference: { resource, fields: references },
  }));
  return {
    name: table.name,
    path: `${table.name}.csv`,
    type: 'table',
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    title: table.title[language],
    'title@sv': table.title.sv,
    'title@en': table.title.en,
    description: table.description[language],
    'description@sv': table.description.sv,
    'description@en': table.description.en,
    dialect: { delimiter: dialect.delimiter, lineTerminator: dialect.lineEnd, quoteChar: '"', doubleQuote: true },
    schema: {
      fields: table.columns(analysis).map((column) => field(column, language, dialect)),
      missingValues: [''],
      ...(table.primaryKey.length === 0 ? {} : { primaryKey: table.primaryKey }),
      ...(foreignKeys.length === 0 ? {} : { foreignKeys }),
    },
  };
}

function source({ id, title, publisher, url, retrieved, rights }: Analysis['documents'][number]): object {
  return {
    title: [title ?? id, publisher].filter((part) => part !== undefined).join(', '),
    ...(url !== undefined && /^https?:\/\//.test(url) ? { path: url } : {}),
    file: id,
    ...(retrieved === undefined ? {} : { retrieved }),
    ...(rights === undefined ? {} : { rights }),
  };
}

/** The profile wants a name of an open license; what a source states about its texts seldom is one. */
function license(rights: string): object {
  return { name: 'stated-by-source', title: rights };
}
