import { TABLES, type TallyTables } from '../counting/tally.ts';
import type { ByteSink } from './byte-sink.ts';
import type { ByteSource } from './byte-source.ts';
import { CellSums } from './cell-sums.ts';
import { EntryWriter } from './entry-writer.ts';
import { mergeTable } from './merge-table.ts';
import type { SortedTally } from './sorted-tally.ts';
import { sumYears } from './sum-years.ts';
import { unionRoots } from './union-roots.ts';

/**
 * Adds tallies together; the order and the grouping make no difference.
 * @param open gives a place for the bytes of each table
 */
export function mergeTallies(tallies: readonly SortedTally[], open: () => ByteSink): SortedTally {
  const tables = Object.fromEntries(
    TABLES.map((name) => [
      name,
      mergeInto(
        tallies.map(({ tables }) => tables[name]),
        open(),
      ),
    ]),
  ) as Record<keyof TallyTables, ByteSource>;
  return { years: sumYears(tallies), tables };
}

function mergeInto(sources: readonly ByteSource[], sink: ByteSink): ByteSource {
  const writer = new EntryWriter(sink);
  const sums = new CellSums();
  const addCell = (year: number, documents: number, mentions: number) => writer.cell(year, documents, mentions);
  mergeTable(sources, (entries) => {
    const first = entries[0]!;
    if (entries.length === 1) {
      sink.put(first.bytes, first.start, first.end);
      return;
    }
    sums.sum(entries);
    const roots = unionRoots(entries);
    if (roots === null)
      writer.begin(first.bytes, first.idStart, first.idEnd, first.bytes, first.rootsStart, first.rootsEnd);
    else writer.begin(first.bytes, first.idStart, first.idEnd, roots, 0, roots.length);
    sums.forEach(addCell);
    writer.end();
  });
  return sink.source();
}
