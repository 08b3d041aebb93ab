import type { Analysis, ConceptSummary, Trend } from '../../records.ts';
import { mostRecurringFirst } from './most-recurring-first.ts';

export interface ConceptWithTrend {
  readonly concept: ConceptSummary;
  readonly trend: Trend;
}

/**
 * The concepts with their trends (every concept has one, mentioned or not), most recurring first: the order of every
 * table about concepts.
 */
export function conceptsInOrder(analysis: Analysis): readonly ConceptWithTrend[] {
  const concepts = new Map(analysis.concepts.map((concept) => [concept.id, concept]));
  return analysis.conceptTrends
    .toSorted(mostRecurringFirst)
    .map((trend) => ({ concept: concepts.get(trend.id)!, trend }));
}

/** The place of each concept in that order, from 0. */
export function conceptPlaces(analysis: Analysis): ReadonlyMap<string, number> {
  return new Map(conceptsInOrder(analysis).map(({ concept }, place) => [concept.id, place]));
}
