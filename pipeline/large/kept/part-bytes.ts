import { TABLES, type TallyTables } from '../../counting/tally.ts';
import type { ByteSource } from '../../tallies/byte-source.ts';
import { bytesInMemory } from '../../tallies/bytes-in-memory.ts';
import { ByteReader } from './byte-reader.ts';
import { ByteWriter } from './byte-writer.ts';
import { readEntries, writeEntries } from './entry-bytes.ts';
import type { PartCounts } from './part-counts.ts';

/** The counts of a part as bytes: small, and quick to write and to read. The counts of its subjects are in memory. */
export function writePart({ tally, ...entries }: PartCounts): Uint8Array {
  const writer = new ByteWriter();
  writer.text(JSON.stringify(tally.years));
  for (const name of TABLES) writer.stretch(bytesInMemory(tally.tables[name]));
  writeEntries(entries, writer);
  return writer.bytes();
}

/**
 * What `writePart` wrote.
 * @throws RangeError or SyntaxError for bytes that it did not write
 */
export function readPart(bytes: Uint8Array): PartCounts {
  const reader = new ByteReader(bytes);
  const years = JSON.parse(reader.text());
  const tables = Object.fromEntries(
    TABLES.map((name) => [name, { kind: 'memory', bytes: reader.stretch() } satisfies ByteSource]),
  ) as Record<keyof TallyTables, ByteSource>;
  return { tally: { years, tables }, ...readEntries(reader) };
}
