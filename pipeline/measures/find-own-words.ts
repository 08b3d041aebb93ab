import type { UnsaidWord } from '../../src/records.ts';
import type { AnnotatedCitation } from '../stages/annotated-citation.ts';
import { findUnsaid } from './find-unsaid.ts';
import { mostSaidFirst } from './most-said-first.ts';
import type { SaidWords } from './said-words.ts';

/**
 * A text's own words: those that no citation has.
 * @param stretches the text without what it quotes of a citation
 * @param said the words of every citation
 * @returns most mentions first, then those without relatives, then in the order of the text
 */
export function findOwnWords(stretches: readonly AnnotatedCitation[], said: SaidWords): readonly UnsaidWord[] {
  return findUnsaid(stretches, said)
    .words.map(({ documents: _, ...word }) => word)
    .sort(mostSaidFirst);
}
