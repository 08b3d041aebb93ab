import { countBelow } from '../../count-below.ts';
import type { PageView } from '../view/page-view.ts';

const FULL_NAME = /^(\p{Lu}\p{Ll}[\p{L}-]*(?: (?:von|af|de))?(?: \p{Lu}\p{Ll}[\p{L}-]+){1,2}) \p{Ll}/u;

/** No page is looked further up for whom it has told of. */
const MOST = 50;

/**
 * Whether a paragraph below a reason begins with the full name of somebody whose record stands further up: "Siv Bo
 * avled 2020. Hennes sångbok …". Neither the reason nor its own heading may have that name.
 *
 * @param index the paragraph in which the reason begins
 * @param reason its words so far
 */
export function tellsOfOtherWinner(
  { paragraphs, headings }: Pick<PageView, 'paragraphs' | 'headings'>,
  index: number,
  reason: string,
  words: string,
): boolean {
  const name = FULL_NAME.exec(words)?.[1];
  if (name === undefined || reason.includes(name)) return false;
  const above = headings.slice(0, countBelow(headings, index)).slice(-MOST);
  const own = above.filter((at, position) => above.slice(position).every((other, step) => other === at + step));
  const named = above.filter((at) => paragraphs[at]!.words.includes(name));
  return named.length > 0 && !named.some((at) => own.includes(at));
}
