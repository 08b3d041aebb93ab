import type { Language } from '../../records.ts';
import type { Dialect } from '../csv/dialect.ts';
import { LIST_SEPARATOR } from '../csv/list-separator.ts';
import type { ColumnDescription } from '../tables/table.ts';

/** A field of a Table Schema, with its description in each language beside that of the run. */
type Field = { readonly [property: string]: unknown };

/**
 * The field of a column. A list is a text here, with its separator beside it: the official profile knows no list.
 */
export function field(column: ColumnDescription, language: Language, dialect: Dialect): Field {
  const { name, type, unit, minimum, maximum, values } = column;
  const sv = unit === undefined ? column.description.sv : `${column.description.sv} (${unit.sv})`;
  const en = unit === undefined ? column.description.en : `${column.description.en} (${unit.en})`;
  const constraints = {
    ...(column.required === true && !(type === 'list') ? { required: true } : {}),
    ...(minimum === undefined ? {} : { minimum }),
    ...(maximum === undefined ? {} : { maximum }),
    ...(values === undefined ? {} : { enum: values }),
  };
  return {
    name,
    type: type === 'list' ? 'string' : type,
    description: language === 'sv' ? sv : en,
    'description@sv': sv,
    'description@en': en,
    ...(type === 'number' ? { decimalChar: dialect.decimalSign } : {}),
    ...(type === 'list' ? { listSeparator: LIST_SEPARATOR } : {}),
    ...(Object.keys(constraints).length === 0 ? {} : { constraints }),
  };
}
