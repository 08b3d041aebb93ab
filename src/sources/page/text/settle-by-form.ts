import type { FormRecord } from '../form/learn-form.ts';
import { isSpokenOf } from '../line/is-spoken-of.ts';
import type { PageView } from '../view/page-view.ts';
import type { Taken } from './follow-announcement.ts';
import { paragraphsText } from './paragraphs-text.ts';

/**
 * An announced text, with what the form of the page's records settles about it: it ends where the next record's lines
 * begin, and may say "vi" of everyone where its label is the same in every record and it speaks of its recipient.
 */
export function settleByForm(view: PageView, taken: Taken | null, record: FormRecord | undefined): Taken | null {
  if (taken === null || record === undefined) return taken;
  const { start, last, quoted, fault } = taken.body;
  const runsOn = fault === 'unsure-end' && !quoted && !record.isOpen && last > record.last;
  // Lines of one block, as of a cell of a table, are one text.
  const isInBlock = view.paragraphs.slice(record.first, last + 1).every(({ apart }) => !apart);
  const goesOn = record.isOpen && record.isLast && !quoted && fault === undefined && last === record.last && !isInBlock;
  const body = runsOn
    ? paragraphsText(view, start, record.last)
    : goesOn
      ? { ...taken.body, fault: 'unsure-end' as const }
      : taken.body;
  const isAbout = isSpokenOf(record.recipient, view.text.slice(body.start, body.end));
  return { ...taken, body, isInOwnVoice: taken.isInOwnVoice && !isAbout };
}
