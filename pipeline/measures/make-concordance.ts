import type { ConcordanceLine } from '../../src/records.ts';
import type { AnnotatedCitation } from '../stages/annotated-citation.ts';
import { quoteSentence } from './quote-sentence.ts';

/** Every mention of every concept with its sentence, in the order of the citations and their words. */
export function makeConcordance(annotated: readonly AnnotatedCitation[]): readonly ConcordanceLine[] {
  return annotated.flatMap((each) =>
    each.mentions.map((mention) => {
      const { year, recipient, pre, keyword, post } = quoteSentence(each, mention.sentence, mention.start, mention.end);
      return { ...mention, year, ...(recipient === undefined ? {} : { recipient }), pre, keyword, post };
    }),
  );
}
