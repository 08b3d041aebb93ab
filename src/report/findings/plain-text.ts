import { cleanText } from '../clean-text.ts';
import { escapeMarkdown } from './escape-markdown.ts';

/** `- item` and `1. item`, which begin a list; not `-item`. */
const LIST_MARK = /^(\d*)([-+.)])(?=\s)/;

/** A text of a corpus or lexicon as plain text in Markdown: on one line, nothing of it read as markup. */
export function plainText(text: string): string {
  return escapeMarkdown(cleanText(text)).replace(LIST_MARK, '$1\\$2');
}
