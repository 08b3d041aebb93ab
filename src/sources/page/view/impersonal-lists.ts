import { group } from 'd3-array';
import { isFirstPerson } from '../line/is-first-person.ts';
import { isSpoken } from '../line/is-spoken.ts';
import type { Paragraph } from '../paragraph/paragraph.ts';
import { headInLine } from './head-in-line.ts';
import { markOfQuotation } from './mark-of-quotation.ts';

/** So many quotations in one form show how those of a list speak. */
const FEWEST = 3;

/**
 * The lists of which less than half of the quotations say "vi" or "jag" and none is spoken: what one of them says of
 * "oss" is said by the same voice, and not by the winner.
 *
 * @returns the marks of their quotations
 */
export function impersonalLists(paragraphs: readonly Paragraph[]): ReadonlySet<string> {
  const quotations = paragraphs.flatMap(({ words }, index) => {
    const mark = markOfQuotation({ paragraphs }, index);
    return mark === undefined ? [] : { mark, words };
  });
  const lists = [...group(quotations, ({ mark }) => mark)].filter(
    ([, all]) =>
      all.length >= FEWEST &&
      all.filter(({ words }) => isFirstPerson(inside(words))).length * 2 < all.length &&
      !all.some(({ words }) => isSpoken(words)),
  );
  return new Set(lists.map(([mark]) => mark));
}

/** What is said between the marks. */
function inside(words: string): string {
  return words.slice(headInLine(words)?.length ?? 0).replace(/^[*_]*["”“„»«]/u, '');
}
