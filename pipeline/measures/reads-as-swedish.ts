import { looksSwedish } from '../../src/swedish/looks-swedish.ts';
import type { AnnotatedCitation } from '../stages/annotated-citation.ts';

/** Whether some stretches of one text may together be Swedish; numbers say nothing of it. */
export function readsAsSwedish(stretches: readonly Pick<AnnotatedCitation, 'lemmatized'>[]): boolean {
  return looksSwedish(stretches.flatMap(({ lemmatized }) => lemmatized.filter(({ kind }) => kind === 'word')));
}
