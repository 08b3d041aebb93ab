import type { ParsedCitation } from '../source-format.ts';

/** A text in fewer words may stand in another by chance. */
const FEWEST_WORDS = 5;

/** A whole stands among so many texts before and behind its piece. */
const FURTHEST = 10;

/**
 * A page's citations without those that only repeat a piece of another: "”Kören sjunger i alla väder”, heter det i
 * motiveringen", where the whole stands below. A whole without a name takes that of its piece.
 */
export function withoutExcerpts(citations: readonly ParsedCitation[]): readonly ParsedCitation[] {
  const plain = citations.map(({ text }) => plainWords(text));
  const wholeOf = citations.map((citation, index) => {
    const own = plain[index]!;
    if (own.trim().split(' ').length < FEWEST_WORDS) return -1;
    const from = Math.max(0, index - FURTHEST);
    const near = citations.slice(from, index + FURTHEST + 1);
    const found = near.findIndex(
      (whole, at) =>
        whole.doubt === undefined &&
        plain[from + at]!.length > own.length &&
        plain[from + at]!.includes(own) &&
        isOfOne(citation, whole),
    );
    return found < 0 ? -1 : from + found;
  });
  return citations.flatMap((citation, index) => {
    if (wholeOf[index] !== -1) return [];
    if (citation.recipient !== undefined) return [citation];
    const from = Math.max(0, index - FURTHEST);
    const recipient = citations
      .slice(from, index + FURTHEST + 1)
      .find(
        (piece, at) => wholeOf[from + at] === index && piece.doubt === undefined && piece.recipient !== undefined,
      )?.recipient;
    return recipient === undefined ? [citation] : [{ ...citation, recipient }];
  });
}

/** Whether nothing said of the one contradicts what is said of the other. */
function isOfOne(one: ParsedCitation, other: ParsedCitation): boolean {
  const agrees = (key: 'year' | 'recipient') =>
    one[key] === undefined || other[key] === undefined || one[key] === other[key];
  return agrees('year') && agrees('recipient');
}

/** Its words alone, each with a space on both sides. */
function plainWords(text: string): string {
  return ` ${text
    .toLocaleLowerCase('sv')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()} `;
}
