import type { Series } from '../../../records.ts';

/** The share of each year's citations that mention it: 0 and 1 where every year has one citation. */
export function presenceOf({ documents, citations }: Series): readonly number[] {
  return documents.map((count, place) => count / citations[place]!);
}
