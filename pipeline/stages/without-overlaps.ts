import type { ConceptLexicon } from '../../src/concepts/index.ts';

/** The tokens of a mention of a concept, the last one included. */
interface Span {
  readonly conceptId: string;
  readonly index: number;
  readonly lastIndex: number;
}

/**
 * Mentions by place, and then in the order of the lexicon, without those that overlap another of their concept: the one
 * that begins first stands, and of two that begin together the longer.
 */
export function withoutOverlaps<T extends Span>(mentions: readonly T[], { concepts }: ConceptLexicon): readonly T[] {
  if (mentions.length === 0) return mentions;
  const order = new Map(concepts.map((concept, position) => [concept.id, position]));
  const inOrder = mentions.toSorted(
    (a, b) => a.index - b.index || b.lastIndex - a.lastIndex || order.get(a.conceptId)! - order.get(b.conceptId)!,
  );
  const taken = new Map<string, number>();
  return inOrder.filter(({ conceptId, index, lastIndex }) => {
    if (index <= (taken.get(conceptId) ?? -1)) return false;
    taken.set(conceptId, lastIndex);
    return true;
  });
}
