import type { YearSummary } from '../../src/records.ts';
import type { SortedTally } from './sorted-tally.ts';

/** The years of several tallies together, oldest first. */
export function sumYears(tallies: readonly Pick<SortedTally, 'years'>[]): readonly YearSummary[] {
  const byYear = new Map<number, YearSummary>();
  for (const summary of tallies.flatMap(({ years }) => years)) {
    const known = byYear.get(summary.year);
    byYear.set(summary.year, known === undefined ? summary : sumOf(known, summary));
  }
  return [...byYear.values()].sort((a, b) => a.year - b.year);
}

function sumOf(a: YearSummary, b: YearSummary): YearSummary {
  return {
    year: a.year,
    citations: a.citations + b.citations,
    words: a.words + b.words,
    contentWords: a.contentWords + b.contentWords,
    sentences: a.sentences + b.sentences,
  };
}
