import type { YearSummary } from '../../src/records.ts';
import type { CountColumns } from '../counting/count-columns.ts';
import { TABLES, type Tally, type TallyTables } from '../counting/tally.ts';
import type { TallyColumns } from './tally-columns.ts';

/** Subjects, and pairs of the membership, on one line at the most: a string of JSON must not grow with the corpus. */
const MOST_ON_A_LINE = 20_000;

/** One line of a written tally; `docs/scaling.md` describes them. */
export type TallyLine =
  | { readonly table: 'years'; readonly years: readonly YearSummary[] }
  | ({ readonly table: keyof TallyTables } & CountColumns)
  | { readonly table: 'membership'; readonly families: readonly number[]; readonly lemmas: readonly number[] };

/** A tally as lines of JSON, each a piece of a table in columns. */
export function* writeTally({ years, tables, membership }: TallyColumns): Generator<TallyLine> {
  yield { table: 'years', years };
  for (const name of TABLES) {
    const columns = tables[name];
    let cell = 0;
    for (let start = 0; start < columns.ids.length; start += MOST_ON_A_LINE) {
      const cells = Array.from(
        { length: Math.min(MOST_ON_A_LINE, columns.ids.length - start) },
        (_, i) => columns.cells[start + i]!,
      );
      const end = cells.reduce((sum, count) => sum + count, cell);
      const ids = columns.ids.slice(start, start + MOST_ON_A_LINE);
      yield {
        table: name,
        ids,
        cells,
        years: slice(columns.years, cell, end),
        documents: slice(columns.documents, cell, end),
        mentions: slice(columns.mentions, cell, end),
      };
      cell = end;
    }
  }
  for (let start = 0; start < membership.families.length; start += MOST_ON_A_LINE) {
    const end = Math.min(start + MOST_ON_A_LINE, membership.families.length);
    yield {
      table: 'membership',
      families: slice(membership.families, start, end),
      lemmas: slice(membership.lemmas, start, end),
    };
  }
}

/** Adds the lines of a written tally to another, in the order in which they were written. */
export class TallyLineAdder {
  readonly #tally: Tally;
  readonly #families: number[] = [];
  readonly #lemmas: number[] = [];

  constructor(tally: Tally) {
    this.#tally = tally;
  }

  add(line: TallyLine): void {
    if (line.table === 'years') {
      for (const year of line.years) this.#tally.addYear(year);
    } else if (line.table === 'membership') {
      const { families, lemmas } = line;
      for (const [pair, family] of families.entries()) {
        this.#tally.membership.add(this.#families[family]!, this.#lemmas[lemmas[pair]!]!);
      }
    } else {
      const rows = this.#tally.tables[line.table].addColumns(line);
      if (line.table === 'families') for (const row of rows) this.#families.push(row);
      if (line.table === 'lemmas') for (const row of rows) this.#lemmas.push(row);
    }
  }
}

function slice(column: ArrayLike<number>, start: number, end: number): readonly number[] {
  return Array.from({ length: end - start }, (_, i) => column[start + i]!);
}
