import type { Citation } from '../../../src/records.ts';
import { DEADLY_CITATION, failedCitation } from '../parts/failed-citation.ts';
import { isFault } from '../parts/fault.ts';
import type { PartEntries } from '../parts/part-entries.ts';
import type { PartFaults } from './part-faults.ts';

/**
 * Gives the citations of a part, one after the other; notes what is none, and those that cannot be taken.
 * @param skipped entries not to be read: a worker has died of them
 * @param onEntry hears of each entry before it is read, and of −1 at the end
 * @param take may throw: of such a citation nothing must be left
 */
export function readCitations(
  entries: PartEntries,
  skipped: ReadonlySet<number>,
  faults: PartFaults,
  onEntry: (index: number) => void,
  take: (index: number, citation: Citation) => void,
): void {
  for (let index = 0; index < entries.size; index++) {
    onEntry(index);
    if (skipped.has(index)) {
      faults.add(index, DEADLY_CITATION);
      continue;
    }
    const entry = entries.read(index);
    if (entry === null) continue;
    if (isFault(entry)) {
      faults.add(index, entry);
      continue;
    }
    try {
      take(index, entry);
    } catch (error) {
      faults.add(index, failedCitation(entry.id, error));
    }
  }
  onEntry(-1);
}
