import type { AwardNames } from '../award/award-names.ts';
import { readAwardHeading } from '../award/read-award-heading.ts';
import { findQuotation, opensQuotation } from '../paragraph/find-quotation.ts';
import { opensWithPhrase } from '../paragraph/opens-with-phrase.ts';
import { headInLine } from '../view/head-in-line.ts';
import type { PageView } from '../view/page-view.ts';
import { reasonBehindGiving } from '../view/reason-behind-giving.ts';

/**
 * Where the mark stands that opens the paragraph, or the one after a short record: "2014 Umeå kommun: ”…”".
 *
 * @returns null for a paragraph without one; a block of quotation opens where its words do
 */
export function openingMark(view: PageView, index: number): number | null {
  const { text, names } = view;
  const { wordsStart, end, kind, words } = view.paragraphs[index]!;
  for (const skip of [0, 1, 2]) {
    const at = wordsStart + skip;
    if (opensWithPhrase(text, at, end)) return null;
    if (/^[*_]*$/.test(words.slice(0, skip)) && opensQuotation(text, at)) return at;
  }
  if (kind === 'quote') return wordsStart;
  const head = headInLine(words);
  const at = head === undefined ? null : wordsStart + head.length;
  if (at !== null && opensQuotation(text, at)) {
    const quotation = findQuotation(text, at, end);
    if (
      quotation === null
        ? isDatedName(head!, names) || closesFurtherDown(view, index, at)
        : ENDS_RECORD.test(text.slice(quotation.close, end))
    )
      return at;
  }
  const behind = reasonBehindGiving(words, names);
  return behind === null ? null : wordsStart + behind;
}

/** "2014 – Umeå kommun: ": a quotation behind it may go on in the paragraphs below. */
function isDatedName(head: string, names: AwardNames): boolean {
  const { years, recipient, name } = readAwardHeading(head.replace(/[\s*_:,.–—-]+$/u, ''), names);
  return years.length === 1 && (recipient ?? name) !== undefined;
}

/** Whether a quotation behind a head in the same line ends with a paragraph below, before anything new. */
function closesFurtherDown({ text, paragraphs, nextNew }: PageView, index: number, at: number): boolean {
  const next = nextNew[index]!;
  const close = findQuotation(text, at, paragraphs[next]?.start ?? text.length)?.close;
  const last = paragraphs.slice(index + 1, next).find(({ end }) => close !== undefined && end >= close);
  return last !== undefined && ENDS_RECORD.test(text.slice(close, last.end));
}

/** What may stand behind the closing mark of a record in one line: a stop, marks of emphasis and of footnotes. */
const ENDS_RECORD = /^[.*_\s]*(?:\[\d{1,3}\]\s*)*$/u;
