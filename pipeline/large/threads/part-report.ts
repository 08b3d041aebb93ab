import type { EntryCounts } from '../kept/part-counts.ts';
import type { PlacedFault } from '../parts/fault.ts';
import type { Part } from '../parts/part.ts';
import { placeOfEntry } from '../parts/place-of-entry.ts';

/** What is told of one part when it has been counted. */
export interface PartReport {
  readonly number: number;
  /** One per entry: `fingerprintId` of the id, −1 for an entry that is no counted citation. */
  readonly fingerprints: Float64Array<ArrayBuffer>;
  readonly faults: readonly PlacedFault[];
  readonly moreFaults: Readonly<Record<string, number>>;
}

/** Tells of a part what its counts have of its entries. */
export function reportPart(part: Part, { fingerprints, faults, moreFaults }: EntryCounts): PartReport {
  return {
    number: part.number,
    fingerprints: Float64Array.from(fingerprints),
    faults: faults.map(({ entry, fault }) => ({ ...fault, ...placeOfEntry(part, entry) })),
    moreFaults,
  };
}
