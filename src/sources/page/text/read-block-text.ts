import { opensQuotation } from '../paragraph/find-quotation.ts';
import type { PageView } from '../view/page-view.ts';
import type { CitationText } from './citation-text.ts';
import { faultOfEnd } from './fault-of-end.ts';

/** No citation is broken into more blockquotes. */
const MOST_BLOCKS = 20;

/** Characters of a signature with the end of the line above it. */
const LONGEST_SIGNATURE = 200;

/** "– Prisutskottet", or a name or "*Juryns motivering*" on a line of its own, below a text that has ended. */
const SIGNATURE =
  /\n(?:>[ \t]?)*(?:[–—-]\s*[^\n]{0,79}[^\n.!?]|(?<=[.!?”"“][\s>]*)[*_]{0,2}\p{Lu}[^\n]{0,60}[^\n.!?])$/u;

/** A blockquote holds one text; its marks, if any, stand at both ends. */
export function readBlockText(view: PageView, at: number, index: number): CitationText {
  const { text, paragraphs } = view;
  let last = index;
  while (
    paragraphs[last + 1]?.kind === 'quote' &&
    !opensQuotation(text, paragraphs[last + 1]!.wordsStart) &&
    last < index + MOST_BLOCKS
  )
    last += 1;
  const tail = Math.max(at, paragraphs[last]!.end - LONGEST_SIGNATURE);
  const signature = SIGNATURE.exec(text.slice(tail, paragraphs[last]!.end));
  const end = signature === null ? paragraphs[last]!.end : tail + signature.index;
  const trimmed = endOfWords(text, at, end);
  const more = /motivering[^.!?\n]{0,40}:/iu.test(text.slice(at, trimmed)) ? 'unsure-end' : undefined;
  const fault = more ?? faultOfEnd(text.slice(at, trimmed), false);
  return { start: at, end: trimmed, last, quoted: true, ...(fault !== undefined && { fault }) };
}

/** Where the words from `start` on end: before white space, and before lines that hold nothing but their mark. */
function endOfWords(text: string, start: number, end: number): number {
  for (let at = end; ; ) {
    while (at > start && /\s/u.test(text[at - 1]!)) at -= 1;
    let mark = at;
    while (mark > start && /[> \t]/u.test(text[mark - 1]!)) mark -= 1;
    if (mark === at || text[mark - 1] !== '\n') return at;
    at = mark;
  }
}
