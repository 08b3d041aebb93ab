import { countBelow } from '../../count-below.ts';
import type { PageView } from '../view/page-view.ts';

const FORMER =
  /^[*_]*(?:tidigare|föregående) (?:års )?(?:\p{L}*(?:vinnare|pristagare|mottagare|medaljörer|stipendiater))[*_]*:?[*_]*$/iu;

/**
 * Where a page's list of former winners begins, below its first citation; the number of its paragraphs where it has
 * none.
 */
export function formerWinners(
  { paragraphs, headings }: Pick<PageView, 'paragraphs' | 'headings'>,
  first: number,
): number {
  const below = headings.slice(countBelow(headings, first));
  return below.find((index) => FORMER.test(paragraphs[index]!.words)) ?? paragraphs.length;
}
