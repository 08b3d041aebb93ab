/** Numbers the subjects of tables, in the order of their first use; tables that share one can be added row by row. */
export class Vocabulary {
  readonly #rows = new Map<string, number>();
  readonly #ids: string[] = [];

  get size(): number {
    return this.#ids.length;
  }

  /** The subject's row, made at its first use. */
  row(id: string): number {
    const known = this.#rows.get(id);
    if (known !== undefined) return known;
    const row = this.#ids.length;
    // A piece of a longer string keeps all of that alive; joining and cutting makes a string of its own.
    const own = ` ${id}`.slice(1);
    this.#rows.set(own, row);
    this.#ids.push(own);
    return row;
  }

  /** The subject of a row. */
  id(row: number): string {
    const id = this.#ids[row];
    if (id === undefined) throw new RangeError(`no row ${row}`);
    return id;
  }
}
