import type { Paragraph } from '../paragraph/paragraph.ts';

/** How many spaces the first line of a paragraph is set in. */
export function indentOf(text: string, { start }: Pick<Paragraph, 'start'>): number {
  let at = start;
  while (at > 0 && /[ \t]/u.test(text[at - 1]!)) at -= 1;
  return at === 0 || text[at - 1] === '\n' ? start - at : 0;
}
