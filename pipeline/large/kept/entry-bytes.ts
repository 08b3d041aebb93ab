import type { ByteReader } from './byte-reader.ts';
import type { ByteWriter } from './byte-writer.ts';
import type { EntryCounts } from './part-counts.ts';

/** Writes what is known of the entries of a part. */
export function writeEntries(
  { fingerprints, lengths, concepts, mentionedCounts, mentioned, faults, moreFaults }: EntryCounts,
  writer: ByteWriter,
): void {
  writer.text(JSON.stringify({ concepts, faults, moreFaults }));
  // −1 stands for an entry that is no counted citation.
  writer.numbers(Float64Array.from(fingerprints, (fingerprint) => fingerprint + 1));
  for (const column of [lengths, mentionedCounts, mentioned]) writer.numbers(column);
}

/**
 * What `writeEntries` wrote.
 * @throws RangeError or SyntaxError for bytes that it did not write
 */
export function readEntries(reader: ByteReader): EntryCounts {
  const told: Pick<EntryCounts, 'concepts' | 'faults' | 'moreFaults'> = JSON.parse(reader.text());
  const fingerprints = reader.numbers().map((moved) => moved - 1);
  const [lengths, mentionedCounts, mentioned] = [reader.numbers(), reader.numbers(), reader.numbers()];
  return { fingerprints, lengths, mentionedCounts, mentioned, ...told };
}
