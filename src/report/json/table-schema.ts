import type { Language } from '../../records.ts';
import type { ColumnDescription } from '../tables/table.ts';

/** A JSON Schema, or a part of one. */
export type JsonSchema = { readonly [keyword: string]: unknown };

/** The schema of one row of a table: every column is there, with null for no value, and nothing else. */
export function rowSchema(columns: readonly ColumnDescription[], language: Language): JsonSchema {
  return {
    type: 'object',
    required: columns.map(({ name }) => name),
    additionalProperties: false,
    properties: Object.fromEntries(columns.map((column) => [column.name, cellSchema(column, language)])),
  };
}

function cellSchema(column: ColumnDescription, language: Language): JsonSchema {
  const { required, minimum, maximum, values, unit } = column;
  const description = column.description[language];
  return {
    ...typeSchema(column, required === true),
    description: unit === undefined ? description : `${description} (${unit[language]})`,
    ...(minimum === undefined ? {} : { minimum }),
    ...(maximum === undefined ? {} : { maximum }),
    ...(values === undefined ? {} : { enum: values }),
  };
}

function typeSchema({ type, items }: ColumnDescription, required: boolean): JsonSchema {
  if (type === 'list') return { type: 'array', items: { type: items === 'year' ? 'integer' : 'string' } };
  const name = type === 'year' ? 'integer' : type;
  return { type: required ? name : [name, 'null'] };
}
