import { TABLES, type TallyTables } from '../../counting/tally.ts';
import type { OpenFile } from '../../kept-files.ts';
import type { ByteSource } from '../../tallies/byte-source.ts';
import { bytesInMemory } from '../../tallies/bytes-in-memory.ts';
import { ByteReader } from './byte-reader.ts';
import { ByteWriter } from './byte-writer.ts';
import { readEntries, writeEntries } from './entry-bytes.ts';
import type { PartBatch } from './part-batch.ts';

/** A batch as pieces of bytes: a head, then its tables, which are held in memory. */
export function writeBatch({ names, entries, tally }: PartBatch): readonly Uint8Array[] {
  const tables = TABLES.map((name) => bytesInMemory(tally.tables[name]));
  const head = new ByteWriter();
  head.text(JSON.stringify({ names, years: tally.years }));
  for (const each of entries) writeEntries(each, head);
  head.numbers(tables.map(({ length }) => length));
  return [head.bytes(), ...tables];
}

/**
 * What `writeBatch` wrote. The tables are left in the file, to be read when they are added up.
 * @throws RangeError or SyntaxError for bytes that it did not write
 */
export function readBatch({ descriptor, bytes, start }: OpenFile): PartBatch {
  const reader = new ByteReader(bytes);
  const { names, years }: Pick<PartBatch, 'names'> & Pick<PartBatch['tally'], 'years'> = JSON.parse(reader.text());
  const entries = names.map(() => readEntries(reader));
  const lengths = reader.numbers();
  let end = start + reader.at;
  const tables = Object.fromEntries(
    TABLES.map((name, i): [string, ByteSource] => {
      const from = end;
      end += lengths[i]!;
      return [name, { kind: 'file', descriptor, start: from, end }];
    }),
  ) as Record<keyof TallyTables, ByteSource>;
  if (end !== start + bytes.length) throw new RangeError('the tables are longer or shorter than they say');
  return { names, entries, tally: { years, tables } };
}
