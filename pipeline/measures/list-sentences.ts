import type { Sentence } from '../../src/records.ts';
import type { AnnotatedCitation } from '../stages/annotated-citation.ts';

/** The sentences of the citations that hold a word or a number, in the order of the texts. */
export function listSentences(
  annotated: readonly Pick<AnnotatedCitation, 'citation' | 'tokens'>[],
): readonly Sentence[] {
  return annotated.flatMap(({ citation, tokens }) => {
    const bounds = new Map<number, { start: number; end: number; isSaid: boolean }>();
    for (const { sentence, start, end, kind } of tokens) {
      const known = bounds.get(sentence) ?? { start, end, isSaid: false };
      bounds.set(sentence, { start: known.start, end, isSaid: known.isSaid || kind !== 'mark' });
    }
    return [...bounds].flatMap(([sentence, { start, end, isSaid }]) =>
      isSaid ? [{ citationId: citation.id, sentence, start, end }] : [],
    );
  });
}
