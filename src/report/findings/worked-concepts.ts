import type { Analysis, ConceptSummary, ConcordanceLine, Trend } from '../../records.ts';

/** The concepts that are worked through step by step. */
const IDS = ['styrsystem', 'effektivitet', 'brukare'];

/** A concept with everything that is shown of it. */
export interface WorkedConcept {
  readonly concept: ConceptSummary;
  readonly trend: Trend;
  /** Every mention, oldest first. */
  readonly lines: readonly ConcordanceLine[];
}

/** The worked concepts that the lexicon has, in the order they are worked through. */
export function workedConcepts({ concepts, conceptTrends, concordance }: Analysis): readonly WorkedConcept[] {
  return IDS.flatMap((id) => {
    const concept = concepts.find((each) => each.id === id);
    const trend = conceptTrends.find((each) => each.id === id);
    if (concept === undefined || trend === undefined) return [];
    const lines = concordance
      .filter(({ conceptId }) => conceptId === id)
      .toSorted((a, b) => a.year - b.year || a.sentence - b.sentence || a.start - b.start);
    return [{ concept, trend, lines }];
  });
}
