import type { EntryCounts } from '../kept/part-counts.ts';
import { isFault } from '../parts/fault.ts';
import type { Part } from '../parts/part.ts';
import { entriesOf } from '../parts/part-entries.ts';
import type { EvidenceSample } from './evidence-sample.ts';

/** Offers the citations of a part that has been counted to a sample; only those it wants are read again. */
export function offerCitations(
  sample: EvidenceSample,
  part: Part,
  { fingerprints, lengths, concepts, mentionedCounts, mentioned }: EntryCounts,
): void {
  const entries = entriesOf(part);
  let next = 0;
  for (let index = 0; index < entries.size; index++) {
    const ids: string[] = [];
    for (const end = next + mentionedCounts[index]!; next < end; next++) ids.push(concepts[mentioned[next]!]!);
    if (fingerprints[index]! < 0) continue;
    sample.offer(fingerprints[index]!, lengths[index]!, ids, () => {
      const citation = entries.read(index);
      if (citation === null || isFault(citation)) throw new Error(`entry ${index} was a citation and is none`);
      return citation;
    });
  }
}
