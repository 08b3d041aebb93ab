import { bisector } from 'd3-array';
import type { Quotation, Token } from '../../src/records.ts';
import type { AnnotatedCitation } from '../stages/annotated-citation.ts';

/** The tokens of a citation stand in the order of its sentences. */
const bySentence = bisector((token: Token) => token.sentence);
const byStart = bisector((token: Token) => token.start);
const byEnd = bisector((token: Token) => token.end);

/**
 * Characters quoted on either side at the most: a longer sentence is none, and each of its mentions would repeat it.
 */
const MOST_CONTEXT = 2000;

/**
 * The sentence around a stretch of a citation: `pre + keyword + post` is the sentence as it stands, of one that goes on
 * for more than 2,000 characters on a side only the words within these.
 * @param sentence 0-based number of the sentence that holds the stretch
 * @param start first character of the stretch, offset into the citation's text
 * @param end the character after its last
 */
export function quoteSentence(annotated: AnnotatedCitation, sentence: number, start: number, end: number): Quotation {
  const { citation, tokens } = annotated;
  const first = tokens[bySentence.left(tokens, sentence)];
  const last = tokens[bySentence.right(tokens, sentence) - 1];
  const sentenceStart = first?.sentence === sentence ? Math.min(start, first.start) : start;
  const sentenceEnd = last?.sentence === sentence ? Math.max(end, last.end) : end;
  const from =
    start - sentenceStart <= MOST_CONTEXT
      ? sentenceStart
      : Math.min(start, tokens[byStart.left(tokens, start - MOST_CONTEXT)]?.start ?? start);
  const to =
    sentenceEnd - end <= MOST_CONTEXT
      ? sentenceEnd
      : Math.max(end, tokens[byEnd.right(tokens, end + MOST_CONTEXT) - 1]?.end ?? end);
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
