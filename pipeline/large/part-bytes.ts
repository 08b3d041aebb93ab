import type { YearSummary } from '../../src/records.ts';
import type { CountColumns } from '../counting/count-columns.ts';
import { TABLES, type TallyTables } from '../counting/tally.ts';
import { ByteReader } from './byte-reader.ts';
import { ByteWriter } from './byte-writer.ts';
import type { PartCounts } from './part-counts.ts';

/** The counts of a part as bytes: small, and quick to write and to read. */
export function writePart({
  tally,
  fingerprints,
  lengths,
  mentionedCounts,
  mentioned,
  ...told
}: PartCounts): Uint8Array {
  const writer = new ByteWriter();
  writer.text(JSON.stringify({ years: tally.years, ...told }));
  for (const name of TABLES) {
    const { ids, cells, years, documents, mentions } = tally.tables[name];
    writer.texts(ids);
    for (const column of [cells, years, documents, mentions]) writer.numbers(column);
  }
  writer.numbers(tally.membership.families);
  writer.numbers(tally.membership.lemmas);
  // −1 stands for an entry that is no counted citation.
  writer.numbers(Float64Array.from(fingerprints, (fingerprint) => fingerprint + 1));
  for (const column of [lengths, mentionedCounts, mentioned]) writer.numbers(column);
  return writer.bytes();
}

/**
 * What `writePart` wrote.
 * @throws RangeError or SyntaxError for bytes that it did not write
 */
export function readPart(bytes: Uint8Array): PartCounts {
  const reader = new ByteReader(bytes);
  const { years, ...told }: Pick<PartCounts, 'concepts' | 'faults' | 'moreFaults'> & { years: YearSummary[] } =
    JSON.parse(reader.text());
  const tables = Object.fromEntries(TABLES.map((name) => [name, readColumns(reader)])) as Record<
    keyof TallyTables,
    CountColumns
  >;
  const membership = { families: reader.numbers(), lemmas: reader.numbers() };
  const fingerprints = reader.numbers().map((moved) => moved - 1);
  const [lengths, mentionedCounts, mentioned] = [reader.numbers(), reader.numbers(), reader.numbers()];
  return { tally: { years, tables, membership }, fingerprints, lengths, mentionedCounts, mentioned, ...told };
}

function readColumns(reader: ByteReader): CountColumns {
  return {
    ids: reader.texts(),
    cells: reader.numbers(),
    years: reader.numbers(),
    documents: reader.numbers(),
    mentions: reader.numbers(),
  };
}
