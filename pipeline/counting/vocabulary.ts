import { FormTable } from './form-table.ts';

/**
 * Numbers the subjects of tables, in the order of their first use; tables that share one can be added row by row. Their
 * ids are kept as code units and made into strings when they are asked for: of a large corpus there are a million.
 */
export class Vocabulary {
  readonly #ids = new FormTable();

  get size(): number {
    return this.#ids.size;
  }

  /** The subject's row, made at its first use. */
  row(id: string): number {
    return this.#ids.number(id, 0, id.length);
  }

  /** The subject of a row. */
  id(row: number): string {
    if (row >= this.#ids.size) throw new RangeError(`no row ${row}`);
    return this.#ids.form(row);
  }
}
