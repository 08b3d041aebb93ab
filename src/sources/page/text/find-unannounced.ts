import { leadsIntoAnswer } from '../line/leads-into-answer.ts';
import type { PageView } from '../view/page-view.ts';
import { readRecordHead } from '../view/record-head.ts';
import type { Taken } from './follow-announcement.ts';
import { openingMark } from './opening-mark.ts';
import { takeGiven } from './take-given.ts';
import { takeQuoted } from './take-quoted.ts';
import { takeUnquoted } from './take-unquoted.ts';

/**
 * A citation without the word motivering: right below the words that give the award, or under a head with year and
 * recipient, between marks or without them. What someone other than the jury says is none.
 *
 * @param index the paragraph it begins in
 * @param previous the last paragraph of the citation before, −1 for none
 * @returns null where the paragraph begins no citation
 */
export function findUnannounced(view: PageView, index: number, previous: number): Taken | null {
  const paragraph = view.paragraphs[index]!;
  const given = takeGiven(view, index);
  if (given !== null) return given;
  if (paragraph.kind !== 'text' && paragraph.kind !== 'quote' && paragraph.kind !== 'item') return null;
  if (leadsIntoAnswer(view.paragraphs[index - 1]?.words ?? '')) return null;
  const head = readRecordHead(view, index, previous);
  const mark = openingMark(view, index);
  return mark === null ? takeUnquoted(view, index, previous, head) : takeQuoted(view, index, previous, head, mark);
}
