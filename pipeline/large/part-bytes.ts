import type { YearSummary } from '../../src/records.ts';
import { TABLES, type TallyTables } from '../counting/tally.ts';
import type { ByteSource } from '../tallies/byte-source.ts';
import { ByteReader } from './byte-reader.ts';
import { ByteWriter } from './byte-writer.ts';
import type { PartCounts } from './part-counts.ts';

/** The counts of a part as bytes: small, and quick to write and to read. The counts of its subjects are in memory. */
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
    const source = tally.tables[name];
    if (source.kind !== 'memory') throw new Error('the counts of a part are held in memory');
    writer.stretch(source.bytes);
  }
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
  const tables = Object.fromEntries(
    TABLES.map((name) => [name, { kind: 'memory', bytes: reader.stretch() } satisfies ByteSource]),
  ) as Record<keyof TallyTables, ByteSource>;
  const fingerprints = reader.numbers().map((moved) => moved - 1);
  const [lengths, mentionedCounts, mentioned] = [reader.numbers(), reader.numbers(), reader.numbers()];
  return { tally: { years, tables }, fingerprints, lengths, mentionedCounts, mentioned, ...told };
}
