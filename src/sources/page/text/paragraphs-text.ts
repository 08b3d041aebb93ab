import type { PageView } from '../view/page-view.ts';
import type { CitationText } from './citation-text.ts';
import { faultOfEnd } from './fault-of-end.ts';

/** The text without marks from an offset to the end of a paragraph, whole or with its fault. */
export function paragraphsText({ text, paragraphs }: PageView, start: number, last: number): CitationText {
  const words = text
    .slice(start, paragraphs[last]!.end)
    .replace(/[*_]{1,2}$/u, '')
    .trimEnd();
  const fault = faultOfEnd(words, false);
  return { start, end: start + words.length, last, quoted: false, ...(fault !== undefined && { fault }) };
}
