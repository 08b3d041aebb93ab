import type { Report } from '../report.ts';
import { tables } from '../tables/index.ts';
import { definitions, detailsSchema } from './details-schema.ts';
import { rowSchema } from './table-schema.ts';
import { SCHEMA_PATH } from './trends-version.ts';

/** The JSON Schema of `trends.json`, its tables from the same definitions as the CSV files. */
export const trendsSchema: Report = {
  path: SCHEMA_PATH,
  render(analysis, { language }) {
    const rows = tables.map((table) => [
      table.name,
      {
        description: table.description[language],
        type: 'array',
        items: rowSchema(table.columns(analysis), language),
      },
    ]);
    const properties = {
      $schema: { type: 'string' },
      version: { type: 'string', pattern: '^1\\.\\d+\\.\\d+$' },
      program: {
        type: 'object',
        required: ['name', 'version'],
        properties: { name: { type: 'string' }, version: { type: 'string' } },
      },
      language: { enum: ['sv', 'en'] },
      settings: {
        type: 'object',
        required: ['splitYear', 'seed', 'permutations', 'mattrWindow'],
        properties: {
          splitYear: { type: ['integer', 'null'] },
          seed: { type: 'integer' },
          permutations: { type: 'integer' },
          mattrWindow: { type: 'integer' },
          ...(analysis.settings.lemmas !== undefined && { lemmas: { const: 'off' } }),
        },
      },
      tables: {
        type: 'object',
        required: tables.map(({ name }) => name),
        additionalProperties: false,
        properties: Object.fromEntries(rows),
      },
      details: detailsSchema(analysis.settings.sampled !== undefined),
    };
    const schema = {
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      title: 'trends.json',
      type: 'object',
      required: Object.keys(properties),
      additionalProperties: false,
      properties,
      $defs: definitions,
    };
    return `${JSON.stringify(schema, null, 2)}\n`;
  },
};
