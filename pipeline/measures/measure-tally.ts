import type { AnalysisSettings, Keyness, SubjectCount, Trend } from '../../src/records.ts';
import type { Tally } from '../counting/tally.ts';
import type { LoadedKnowledge } from '../knowledge/load-knowledge.ts';
import { findRecurring, type UnquotedFamily } from './find-recurring.ts';
import { measureKeyness } from './measure-keyness.ts';
import { measureTrends } from './measure-trends.ts';
import { MOST_TERMS, mostRecurring } from './most-recurring.ts';

/** What is measured of the counts alone, without a look at the citations. */
export interface MeasuredTally {
  readonly conceptCounts: readonly SubjectCount[];
  readonly termTrends: readonly Trend[];
  readonly families: readonly UnquotedFamily[];
  readonly keyness: Keyness | null;
}

/**
 * Measures the counts of all citations.
 * @throws CorpusError `split-year-outside`
 */
export function measureTally(tally: Tally, knowledge: LoadedKnowledge, settings: AnalysisSettings): MeasuredTally {
  const { years, tables } = tally;
  const calendar = years.map(({ year }) => year);
  const conceptCounts = withEveryConcept(tables.concepts.subjects(calendar), knowledge, calendar);
  const recurring = mostRecurring(tables.lemmas, MOST_TERMS, ({ documents }) => documents > 1);
  const lemmaCounts = tables.lemmas.subjects(calendar, ({ id }) => recurring.has(id));
  return {
    conceptCounts,
    termTrends: measureTrends('lemma', lemmaCounts, years, settings),
    families: findRecurring(tally, settings),
    keyness: measureKeyness(conceptCounts, lemmaCounts, years, settings),
  };
}

/** A concept that no citation mentions is a row too: its zeros are data. */
function withEveryConcept(
  counted: readonly SubjectCount[],
  { summaries }: LoadedKnowledge,
  calendar: readonly number[],
): readonly SubjectCount[] {
  const zeros = calendar.map(() => 0);
  const known = new Map(counted.map((each) => [each.id, each]));
  return summaries.map(({ id, exploratory }) => ({
    ...(known.get(id) ?? { id, documents: zeros, mentions: zeros }),
    exploratory,
  }));
}
