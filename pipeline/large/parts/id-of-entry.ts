import { isFault } from './fault.ts';
import type { PartEntries } from './part-entries.ts';

/** The id of the citation that is an entry of a part; empty when it is none. */
export function idOfEntry(entries: PartEntries, entry: number): string {
  const citation = entries.read(entry);
  return citation === null || isFault(citation) ? '' : citation.id;
}
