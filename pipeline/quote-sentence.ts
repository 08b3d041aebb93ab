import { bisector } from 'd3-array';
import type { Quotation, Token } from '../src/records.ts';
import type { AnnotatedCitation } from './annotate-citation.ts';

/** The tokens of a citation stand in the order of its sentences. */
const bySentence = bisector((token: Token) => token.sentence);

/**
 * The sentence around a stretch of a citation: `pre + keyword + post` is the sentence as it stands.
 * @param sentence 0-based number of the sentence that holds the stretch
 * @param start first character of the stretch, offset into the citation's text
 * @param end the character after its last
 */
export function quoteSentence(annotated: AnnotatedCitation, sentence: number, start: number, end: number): Quotation {
  const { citation, tokens } = annotated;
  const first = tokens[bySentence.left(tokens, sentence)];
  const last = tokens[bySentence.right(tokens, sentence) - 1];
  const from = first?.sentence === sentence ? Math.min(start, first.start) : start;
  const to = last?.sentence === sentence ? Math.max(end, last.end) : end;
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
