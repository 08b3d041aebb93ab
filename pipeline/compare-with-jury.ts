import type { Analysis, AnalysisSettings, ConcordanceLine, Document } from '../src/records.ts';
import { analyze } from './analyze.ts';
import type { LoadedKnowledge } from './knowledge/load-knowledge.ts';

/** A text held against a jury's citations. */
export interface JuryComparison {
  /**
   * The analysis of the corpus, with the text as its only comparison; without one when nothing but citations stands in
   * it.
   */
  readonly analysis: Analysis;
  /** The jury's newest sentence for each concept it mentions. */
  readonly newest: ReadonlyMap<string, ConcordanceLine>;
}

/** Nothing that depends on shuffling is asked for. */
const SETTINGS: AnalysisSettings = { seed: 1, permutations: 1, mattrWindow: 30, splitYear: null };

/**
 * Holds one text against the citations of a corpus. What the text quotes of a citation is left out.
 * @param text a document whose id none of the corpus has
 */
export function compareWithJury(
  documents: readonly Document[],
  text: Document,
  knowledge: LoadedKnowledge,
): JuryComparison {
  const silent = { remark: () => {}, progress: () => {}, doubts: () => {}, stage: () => false };
  const analysis = analyze([...documents, { ...text, role: 'compare' }], knowledge, SETTINGS, [], silent);
  if (analysis === null) throw new Error('a silent log never asks to stop');
  const newest = new Map<string, ConcordanceLine>();
  for (const line of analysis.concordance) {
    const known = newest.get(line.conceptId);
    if (known === undefined || line.year >= known.year) newest.set(line.conceptId, line);
  }
  return { analysis: { ...analysis, comparisons: analysis.comparisons.filter(({ id }) => id === text.id) }, newest };
}
