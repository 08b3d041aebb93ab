import type { PageView } from '../view/page-view.ts';

/** Whether a paragraph is an item of the list that the one above it is of: both have the same mark, or a number. */
export function isNextItem({ text, paragraphs }: Pick<PageView, 'text' | 'paragraphs'>, index: number): boolean {
  const [above, item] = [paragraphs[index - 1], paragraphs[index]];
  if (above?.kind !== 'item' || item?.kind !== 'item') return false;
  const [before, mark] = [text[above.start]!, text[item.start]!];
  return before === mark || (/\d/u.test(before) && /\d/u.test(mark));
}
