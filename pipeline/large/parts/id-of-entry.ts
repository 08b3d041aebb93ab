import { isFault } from './fault.ts';
import type { Part } from './part.ts';
import { entriesOf } from './part-entries.ts';

/** The id of the citation that is an entry of a part; empty when it is none. */
export function idOfEntry(part: Part, entry: number): string {
  const citation = entriesOf(part).read(entry);
  return citation === null || isFault(citation) ? '' : citation.id;
}
