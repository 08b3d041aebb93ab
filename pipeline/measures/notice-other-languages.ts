import type { Notice } from '../../src/records.ts';
import type { AnnotatedCitation } from '../stages/annotated-citation.ts';
import { readsAsSwedish } from './reads-as-swedish.ts';

/** A notice for each citation that does not seem to be in Swedish; it is counted all the same. */
export function noticeOtherLanguages(citations: readonly AnnotatedCitation[]): readonly Notice[] {
  return citations
    .filter((each) => !readsAsSwedish([each]))
    .map(({ citation: { id, documentId } }) => ({
      code: 'not-swedish',
      message: {
        sv: `Motiveringen ${id} verkar inte vara på svenska. Den räknas, men programmet läser bara svenska.`,
        en: `The citation ${id} does not seem to be in Swedish. It is counted, but the program reads Swedish only.`,
      },
      file: documentId,
    }));
}
