import { rollup } from 'd3-array';
import type { ConcordanceLine } from '../../records.ts';

/**
 * How each phrase that is counted towards a concept stands in the texts, in its commonest form or the first of them:
 * `den som bo` → `de som bor`. Lemmas in a row are no Swedish; words by themselves are left to their lemmas.
 */
export function phraseForms(
  concordance: readonly Pick<ConcordanceLine, 'member' | 'keyword' | 'via'>[],
): ReadonlyMap<string, string> {
  return rollup(
    concordance.filter(({ via }) => via === 'phrase'),
    (lines) => {
      const counts = rollup(
        lines,
        (same) => same.length,
        ({ keyword }) => keyword.replace(/\s+/g, ' '),
      );
      const [first] = [...counts].sort((a, b) => b[1] - a[1]);
      return first![0];
    },
    ({ member }) => member,
  );
}
