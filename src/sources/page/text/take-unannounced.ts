import type { FormRecord } from '../form/learn-form.ts';
import { givesReason } from '../line/gives-reason.ts';
import { isFirstPerson } from '../line/is-first-person.ts';
import { opensQuotation } from '../paragraph/find-quotation.ts';
import { opensWithPhrase } from '../paragraph/opens-with-phrase.ts';
import type { PageView } from '../view/page-view.ts';
import { readRecordHead } from '../view/record-head.ts';
import { standsOverReason } from '../view/stands-over-reason.ts';
import type { CitationText } from './citation-text.ts';
import { findUnannounced } from './find-unannounced.ts';
import type { Taken } from './follow-announcement.ts';
import { paragraphsText } from './paragraphs-text.ts';
import { readCitationText } from './read-citation-text.ts';

/**
 * A text that nothing announces: by the form of the page's records, and by its own head and marks.
 *
 * @param previous the last paragraph of the citation before
 * @param record the text's record, where the page has a form
 */
export function takeUnannounced(
  view: PageView,
  index: number,
  previous: number,
  record: FormRecord | undefined,
): Taken | null {
  const line = view.byName.get(index);
  if (line !== undefined) {
    const body = readCitationText(view, view.paragraphs[index]!.wordsStart + line.offset, index, true);
    const { recipient, award, years = [] } = line;
    const lead = { years, recipient, ...(award !== undefined && { award }) };
    return { body, lead, doubtful: !line.isSure, isInOwnVoice: false };
  }
  const told = view.reasons.get(index);
  if (told !== undefined && !opensQuotation(view.text, view.paragraphs[index]!.wordsStart)) {
    const body = readCitationText(view, view.paragraphs[index]!.wordsStart, index, true);
    return { body, lead: told, doubtful: false, isInOwnVoice: false };
  }
  if (isUnlikeRecords(view, index, previous)) return null;
  if (!opensQuotation(view.text, view.paragraphs[index]!.wordsStart) && standsOverReason(view, index)) return null;
  const byForm = takeByForm(view, index, record);
  if (byForm !== null && view.paragraphs[index]!.kind !== 'quote') return byForm;
  const taken = findUnannounced(view, index, previous);
  if (taken === null || !taken.doubtful) return taken ?? byForm;
  const isSure = record?.fits === true && record.isNamed && !isVoice(view, taken);
  return byForm ?? (isSure ? { ...taken, lead: record, doubtful: false } : taken);
}

/** Whether a text stands under a heading without award and recipient, where the records of the page have them there. */
function isUnlikeRecords(view: PageView, index: number, previous: number): boolean {
  if (!view.recordsNameAwards || givesReason(view.paragraphs[index]!.words)) return false;
  const head = readRecordHead(view, index, previous);
  return head?.name !== undefined && !head.dated && !head.ofAward && head.recipient === undefined;
}

/** Whether a quotation is someone's who says "vi" or "jag", as in an interview. */
function isVoice({ text }: PageView, { body: { start, end } }: Taken): boolean {
  return isFirstPerson(text.slice(start, end));
}

/** "**Vad betyder priset?** Det är stort.": an answer. */
const LEAD_OF_ANSWER = /^(\*\*|__)[^*_]{2,90}\?\1/u;

/** "Juryn säger: ”…”": the text begins at its mark. */
const LEAD_OF_QUOTATION = /^[^"”“„»«]{0,90}:\s*["”“„»«]/u;

function takeByForm(view: PageView, index: number, record: FormRecord | undefined): Taken | null {
  const { wordsStart, words, end } = view.paragraphs[index]!;
  const isQuoted = opensQuotation(view.text, wordsStart) && !opensWithPhrase(view.text, wordsStart, end);
  if (record === undefined || !record.fits || LEAD_OF_QUOTATION.test(words) || isQuoted) return null;
  if (LEAD_OF_ANSWER.test(words)) return null;
  const body = inExtentOfForm(view, readCitationText(view, wordsStart, index, true, true), record);
  return { body, lead: record, doubtful: false, isInOwnVoice: false };
}

/** A text as far as its record's form says that it goes. */
function inExtentOfForm(view: PageView, read: CitationText, { last, isOpen }: FormRecord): CitationText {
  const stopsAtList = read.last < last && view.paragraphs[read.last + 1]!.kind === 'item';
  if (isOpen) return read.last === last || stopsAtList ? { ...read, fault: 'unsure-end' } : read;
  return read.fault === undefined && read.last === last ? read : paragraphsText(view, read.start, last);
}
