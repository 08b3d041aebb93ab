import type { Quotation } from '../src/records.ts';
import type { AnnotatedCitation } from './annotate-citation.ts';

/**
 * The sentence around a stretch of a citation: `pre + keyword + post` is the sentence as it stands.
 * @param sentence 0-based number of the sentence that holds the stretch
 * @param start first character of the stretch, offset into the citation's text
 * @param end the character after its last
 */
export function quoteSentence(annotated: AnnotatedCitation, sentence: number, start: number, end: number): Quotation {
  const { citation, tokens } = annotated;
  const inSentence = tokens.filter((token) => token.sentence === sentence);
  const from = Math.min(start, inSentence[0]?.start ?? start);
  const to = Math.max(end, inSentence.at(-1)?.end ?? end);
  return {
    citationId: citation.id,
    year: citation.year,
    ...(citation.recipient === undefined ? {} : { recipient: citation.recipient }),
    start: from,
    end: to,
    pre: citation.text.slice(from, start),
    keyword: citation.text.slice(start, end),
    post: citation.text.slice(end, to),
  };
}
