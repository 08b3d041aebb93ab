import { countBelow } from '../../count-below.ts';
import type { PageView } from '../view/page-view.ts';

/**
 * Whether two places stand under different headings of one level, as the pieces of a newsletter do: what one says of
 * its prize is not said of the other's. Nothing stands so under the page's title alone.
 */
export function isOtherSection(view: PageView, one: number, other: number): boolean {
  const [a, b] = [headingOver(view, one), headingOver(view, other)];
  return a !== undefined && b !== undefined && a !== b && view.paragraphs[a]!.level === view.paragraphs[b]!.level;
}

/** The nearest heading above a place, or at it, that is not the page's title. */
function headingOver({ headings, title }: PageView, at: number): number | undefined {
  const nearest = headings[countBelow(headings, at + 1) - 1];
  return nearest === title ? undefined : nearest;
}
