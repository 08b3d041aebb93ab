import { rollup } from 'd3-array';
import { compareSwedish } from '../../compare-swedish.ts';
import type { Citation } from '../../records.ts';

/** The award that most citations are for; undefined when none says. */
export function mainAward(citations: readonly Citation[]): string | undefined {
  const counts = rollup(
    citations,
    (same) => same.length,
    ({ award }) => award,
  );
  counts.delete(undefined);
  return [...counts].sort((a, b) => b[1] - a[1] || compareSwedish(a[0]!, b[0]!))[0]?.[0];
}
