import type { Paragraph } from '../paragraph/paragraph.ts';

/** Whether a paragraph stands as a quotation, so that text without marks beside it is another's. */
export function isMarked({ kind, words }: Paragraph): boolean {
  return kind === 'quote' || /^[*_]*["”“„»«]/u.test(words);
}
