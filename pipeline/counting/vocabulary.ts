import { FormTable } from './form-table.ts';

/**
 * Numbers the subjects of a table, in the order of their first use. Their ids are kept as code units and made into strings when they are asked for: of a large corpus there are a million.
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

  /** Its code units, to be read before the next subject is added. */
  units(row: number): Uint16Array {
    return this.#ids.unitsOf(row);
  }

  /** How much memory it takes. */
  get bytes(): number {
    return this.#ids.bytes;
  }
}
