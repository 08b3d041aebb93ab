import type { YearSummary } from '../../src/records.ts';
import { TABLES, type TallyTables } from '../counting/tally.ts';
import type { ByteSource } from '../tallies/byte-source.ts';
import { EntryCursor } from '../tallies/entry-cursor.ts';
import { EntryWriter } from '../tallies/entry-writer.ts';
import { compareBytes, hashBytes, idBytes, readId, unitsOf } from '../tallies/id-bytes.ts';
import { MemorySink } from '../tallies/memory-sink.ts';
import { RootList } from '../tallies/root-list.ts';
import type { SortedTally } from '../tallies/sorted-tally.ts';

/** Subjects on one line at the most: a string of JSON must not grow with the corpus. */
const MOST_ON_A_LINE = 20_000;

/** Some subjects of a table, in the order of entries, and one element per cell in the last three columns. */
interface SubjectsLine {
  readonly table: keyof TallyTables;
  readonly ids: string[];
  /** Of each lemma the roots of its families; empty for other subjects. */
  readonly roots: (readonly string[])[];
  /** How many cells each subject has. */
  readonly cells: number[];
  readonly years: number[];
  readonly documents: number[];
  readonly mentions: number[];
}

/** One line of a written tally; `docs/scaling.md` describes them. */
export type TallyLine = { readonly table: 'years'; readonly years: readonly YearSummary[] } | SubjectsLine;

/** A tally as lines of JSON. */
export function* writeTally({ years, tables }: SortedTally): Generator<TallyLine> {
  yield { table: 'years', years };
  for (const table of TABLES) {
    const cursor = new EntryCursor(tables[table]);
    let line = emptyLine(table);
    while (cursor.next()) {
      addEntry(line, cursor);
      if (line.ids.length < MOST_ON_A_LINE) continue;
      yield line;
      line = emptyLine(table);
    }
    if (line.ids.length > 0) yield line;
  }
}

/** Makes a tally of its lines again, in the order in which they were written. */
export class TallyLineReader {
  #years: readonly YearSummary[] = [];
  readonly #sinks = new Map(TABLES.map((name) => [name as keyof TallyTables, new MemorySink()]));
  /** The table at hand, and in it the subject before. */
  #table: keyof TallyTables | null = null;
  #before: Uint8Array = new Uint8Array();

  /** @throws SyntaxError when a subject does not stand in its order */
  add(line: TallyLine): void {
    if (line.table === 'years') {
      this.#years = line.years;
      return;
    }
    if (line.table !== this.#table) this.#before = new Uint8Array();
    this.#table = line.table;
    const writer = new EntryWriter(this.#sinks.get(line.table)!);
    let cell = 0;
    for (const [place, id] of line.ids.entries()) {
      const bytes = idBytes(id);
      if (this.#before.length > 0 && compareInOrder(this.#before, bytes) >= 0)
        throw new SyntaxError(`${line.table}: ${id} is out of order`);
      this.#before = bytes;
      const roots = rootsOf(line.roots[place]!, id);
      writer.begin(bytes, 0, bytes.length, roots.bytes, 0, roots.size);
      for (const end = cell + line.cells[place]!; cell < end; cell++)
        writer.cell(line.years[cell]!, line.documents[cell]!, line.mentions[cell]!);
      writer.end();
    }
  }

  result(): SortedTally {
    const tables = Object.fromEntries([...this.#sinks].map(([name, sink]) => [name, sink.source()]));
    return { years: this.#years, tables: tables as Record<keyof TallyTables, ByteSource> };
  }
}

function emptyLine(table: keyof TallyTables): SubjectsLine {
  return { table, ids: [], roots: [], cells: [], years: [], documents: [], mentions: [] };
}

function addEntry(line: SubjectsLine, cursor: EntryCursor): void {
  line.ids.push(cursor.id());
  const roots: string[] = [];
  cursor.forEachRoot((bytes, start, end) => roots.push(readId(bytes, start, end)));
  line.roots.push(roots);
  const before = line.years.length;
  cursor.forEachCell((year, documents, mentions) => {
    line.years.push(year);
    line.documents.push(documents);
    line.mentions.push(mentions);
  });
  line.cells.push(line.years.length - before);
}

function rootsOf(roots: readonly string[], id: string): RootList {
  const list = new RootList();
  for (const root of roots) list.add(unitsOf(root), 0, root.length, unitsOf(id), 0, id.length);
  return list;
}

function compareInOrder(a: Uint8Array, b: Uint8Array): number {
  return hashBytes(a, 0, a.length) - hashBytes(b, 0, b.length) || compareBytes(a, 0, a.length, b, 0, b.length);
}
