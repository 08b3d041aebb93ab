import { rollup } from 'd3-array';
import type { Citation } from '../../records.ts';

/** The award that more than half of the citations are for; undefined when there is no such. */
export function mainAward(citations: readonly Citation[]): string | undefined {
  const counts = rollup(
    citations,
    (same) => same.length,
    ({ award }) => award,
  );
  counts.delete(undefined);
  return [...counts].find(([, count]) => count > citations.length / 2)?.[0];
}
