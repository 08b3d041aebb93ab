import { headInLine } from './head-in-line.ts';
import { isMarked } from './is-marked.ts';
import type { PageView } from './page-view.ts';
import { markOfLine } from './record-head.ts';

/** How a quotation is marked: as the line above it, or as a record in one line is; undefined for other text. */
export function markOfQuotation({ paragraphs }: Pick<PageView, 'paragraphs'>, index: number): string | undefined {
  const paragraph = paragraphs[index]!;
  if (isMarked(paragraph)) return index === 0 ? undefined : markOfLine({ paragraphs }, index - 1);
  return /(?<!\d)(?:19|20)\d\d(?!\d)/u.test(headInLine(paragraph.words) ?? '') ? 'in line' : undefined;
}
