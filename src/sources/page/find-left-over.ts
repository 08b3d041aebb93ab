import type { Document, Notice } from '../../records.ts';
import { placeOf } from '../place-of.ts';
import type { ParsedCitation } from '../source-format.ts';
import type { AwardFacts } from './award-facts.ts';
import { DOUBTS } from './doubts.ts';
import { isFurniture } from './furniture.ts';
import type { Paragraph } from './split-paragraphs.ts';

/** What looks like a citation and was not taken, so that nothing is dropped in silence. */
export function findLeftOver(
  document: Document,
  paragraphs: readonly Paragraph[],
  facts: readonly AwardFacts[],
  citations: readonly ParsedCitation[],
  notices: readonly Notice[],
): readonly Notice[] {
  const left: Notice[] = [];
  paragraphs.forEach((paragraph, index) => {
    const { years, recipient } = facts[index]!;
    if (paragraph.kind !== 'heading' || years.length === 0 || recipient === undefined) return;
    let end = index + 1;
    while (end < paragraphs.length && !(paragraphs[end]!.kind === 'heading' && facts[end]!.years.length > 0)) end += 1;
    const from = paragraph.end;
    const to = paragraphs[end]?.start ?? document.text.length;
    const hasText = paragraphs
      .slice(index + 1, end)
      .some(({ kind, words }) => kind !== 'heading' && words.split(/\s+/).length >= 12 && !isFurniture(words));
    const line = placeOf(document, from).line ?? 0;
    const lineTo = placeOf(document, to).line ?? 0;
    const told = notices.some((notice) => (notice.line ?? 0) >= line && (notice.line ?? 0) <= lineTo);
    if (hasText && !told && !citations.some(({ start }) => start >= from && start < to)) {
      left.push({
        code: 'award-without-citation',
        message: DOUBTS['award-without-citation'],
        ...placeOf(document, paragraph.start),
      });
    }
  });
  return left;
}
