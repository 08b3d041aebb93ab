import type { YearSummary } from '../../src/records.ts';
import type { CountColumns } from '../counting/count-columns.ts';
import { TABLES, type Tally, type TallyTables } from '../counting/tally.ts';

/** A tally in columns: what is sent between threads and written to files. */
export interface TallyColumns {
  readonly years: readonly YearSummary[];
  readonly tables: Readonly<Record<keyof TallyTables, CountColumns>>;
  /** Which lemmas belong to which families: places in the tables' `ids`, one element per pair. */
  readonly membership: { readonly families: ArrayLike<number>; readonly lemmas: ArrayLike<number> };
}

/** The counts of a tally in columns of their own. A pair of the membership without counts is left out. */
export function toColumns(tally: Tally): TallyColumns {
  const { concepts, listed, conceptMembers, lemmas: lemmaTable, families: familyTable, stopwords } = tally.tables;
  const tables = {
    concepts: concepts.columns(),
    listed: listed.columns(),
    conceptMembers: conceptMembers.columns(),
    lemmas: lemmaTable.columns(),
    families: familyTable.columns(),
    stopwords: stopwords.columns(),
  };
  const familyPlaces = placesOf(tally, 'families', tables.families.ids);
  const lemmaPlaces = placesOf(tally, 'lemmas', tables.lemmas.ids);
  const families = new Int32Array(tally.membership.size);
  const lemmas = new Int32Array(tally.membership.size);
  let size = 0;
  for (const [family, lemma] of tally.membership.pairs()) {
    const [familyPlace, lemmaPlace] = [familyPlaces[family]!, lemmaPlaces[lemma]!];
    if (familyPlace < 0 || lemmaPlace < 0) continue;
    families[size] = familyPlace;
    lemmas[size++] = lemmaPlace;
  }
  const membership = { families: families.slice(0, size), lemmas: lemmas.slice(0, size) };
  return { years: tally.years, tables, membership };
}

/** Adds counts in columns to a tally. */
export function addColumns(tally: Tally, { years, tables, membership }: TallyColumns): void {
  for (const year of years) tally.addYear(year);
  const rows = TABLES.map((name) => tally.tables[name].addColumns(tables[name]));
  const familyRows = rows[TABLES.indexOf('families')]!;
  const lemmaRows = rows[TABLES.indexOf('lemmas')]!;
  for (let pair = 0; pair < membership.families.length; pair++) {
    tally.membership.add(familyRows[membership.families[pair]!]!, lemmaRows[membership.lemmas[pair]!]!);
  }
}

/** The memory of the columns, to be handed over to another thread and not copied. */
export function transferable({ tables, membership }: TallyColumns): ArrayBuffer[] {
  const columns = Object.values(tables).flatMap(({ cells, years, documents, mentions }) => [
    cells,
    years,
    documents,
    mentions,
  ]);
  return [...columns, membership.families, membership.lemmas].flatMap((column) =>
    ArrayBuffer.isView(column) && column.buffer instanceof ArrayBuffer ? [column.buffer] : [],
  );
}

/** The place of each row in the ids, −1 for a row that is not among them. */
function placesOf(tally: Tally, name: 'families' | 'lemmas', ids: readonly string[]): Int32Array {
  const table = tally.tables[name];
  const places = new Int32Array(table.vocabulary.size).fill(-1);
  for (const [place, id] of ids.entries()) places[table.row(id)] = place;
  return places;
}
