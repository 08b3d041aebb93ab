import type { PageConcept } from './page-concept.ts';

/** Concepts in at least so many citations are drawn, where enough of them are. */
export const drawnFrom = 3;
const enough = 5;

/** The concepts to draw and those to list: all are drawn where few recur. In the order given. */
export function splitByRecurrence(concepts: readonly PageConcept[]): {
  readonly recurring: readonly PageConcept[];
  readonly rare: readonly PageConcept[];
} {
  const recurring = concepts.filter((concept) => concept.trend.documents >= drawnFrom);
  return recurring.length < enough
    ? { recurring: concepts, rare: [] }
    : { recurring, rare: concepts.filter((concept) => concept.trend.documents < drawnFrom) };
}
