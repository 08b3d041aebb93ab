import { givesWithReason } from '../award/gives-with-reason.ts';
import { isFirstPerson } from '../line/is-first-person.ts';
import { JURY_MEMBER } from '../line/jury-member.ts';
import { leadsIntoAnswer } from '../line/leads-into-answer.ts';
import { speaksForItself } from '../line/speaks-for-itself.ts';
import { tellsOtherwise } from '../line/tells-otherwise.ts';
import { opensQuotation } from '../paragraph/find-quotation.ts';
import { markOfQuotation } from '../view/mark-of-quotation.ts';
import type { PageView } from '../view/page-view.ts';
import type { RecordHead } from '../view/record-head.ts';
import type { Taken } from './follow-announcement.ts';
import { headNamesWinner } from './head-names-winner.ts';
import { isAnswer } from './is-answer.ts';
import { isGivenAbove } from './is-given-above.ts';
import { isSignedByJury } from './is-signed-by-jury.ts';
import { isUnderMentions } from './is-under-mentions.ts';
import { leadBeforeMark } from './lead-before-mark.ts';
import { readCitationText } from './read-citation-text.ts';
import { usesName } from './uses-name.ts';

/**
 * A text between marks or in a blockquote, with what stands before the mark: "2014 Umeå kommun: ”…”".
 *
 * @param previous the last paragraph of the citation before, −1 for none
 * @param head what stands over its record
 * @param mark where its opening mark stands
 * @returns null where the paragraph begins no citation
 */
export function takeQuoted(
  view: PageView,
  index: number,
  previous: number,
  head: RecordHead | null,
  mark: number,
): Taken | null {
  const paragraph = view.paragraphs[index]!;
  const body = readCitationText(view, mark, index, false);
  const words = view.text.slice(body.start, body.end);
  const tail = view.text.slice(body.end, view.paragraphs[body.last]!.end);
  const signed = isSignedByJury(view, body.last);
  const byJury = signed || (OF_JURY.test(tail) && !JURY_MEMBER.test(tail));
  if (!byJury && (body.fault === 'attributed' || isSpokenBelow(view, body.last))) return null;
  const before = view.text.slice(paragraph.wordsStart, mark).trim();
  if (leadsIntoAnswer(before)) return null;
  const own = before === '' && givesWithReason(view.facts[index]!, words) ? view.facts[index]! : undefined;
  const lead = own ?? leadBeforeMark(view, paragraph, before, head);
  const isMention =
    (lead.recipient !== undefined || head?.line !== undefined || head?.recipient !== undefined) &&
    isUnderMentions(view, index, previous);
  const named = head !== null && (isMention || headNamesWinner(view, head, words));
  const isGiven = before === '' && isGivenAbove(view, index);
  const sure = named || byJury || isGiven || lead.recipient !== undefined || (head?.dated && view.announcesCitations);
  const length = words.split(/\s+/).length;
  const isHeaded = named && (view.announcesCitations || (head.years.length > 0 && /[.!?]$/.test(words)));
  const isRecord = lead.recipient !== undefined && lead.years.length > 0;
  if ((length < 5 && !isRecord) || (length < 8 && !isHeaded && (before === '' || lead.recipient === undefined)))
    return null;
  if (before !== '' && !byJury && lead.recipient === undefined) return null;
  if (body.fault !== undefined && !sure) return null;
  // "Bagaren som blev Årets företagare: ”Jag trodde de ringde fel”"
  if (length < 8 && !byJury && speaksForItself(words)) return null;
  const isInterview =
    head !== null &&
    !isMention &&
    !isGiven &&
    (view.spokenUnder.has(head.mark) || (!view.announcesCitations && view.voiceUnder.has(head.mark)));
  const last = signed ? body.last + 1 : body.last;
  const isListed = head?.dated === true && named && view.announcesCitations && view.listed.has(head.mark);
  const isHeadOfList = head?.dated === true || (view.announcesCitations && head !== null && view.listed.has(head.mark));
  const isInList = isOfImpersonalList(view, index, words) && (before === '' ? isHeadOfList && named : isRecord);
  const whose = own ?? (before === '' ? (head ?? (isGiven ? view.facts[index - 1] : undefined)) : lead);
  const isTold = whose !== undefined && usesName(whose, words);
  const isAbout = (named || isRecord || isGiven) && isTold;
  const isAnswered = view.paragraphs[body.last + 1]?.kind === 'speech';
  // Without marks of speech a block is as often what a winner is as what the jury says.
  const isProfile =
    !view.announcesCitations && !isGiven && before === '' && !opensQuotation(view.text, mark) && tellsOtherwise(words);
  const isVoice = isListed || isAbout || isInList ? speaksForItself(words) : isFirstPerson(words);
  return {
    body: { ...body, last },
    lead,
    doubtful:
      !sure ||
      (!byJury &&
        (isVoice || isInterview || isProfile || (isAnswered && !isTold && !isGiven && !isListed && !isInList))),
    isInOwnVoice: false,
  };
}

const OF_JURY = /jury|motivering|nämnd|kommitté/iu;

/** "Vi är glada för priset.", "… och vi har": a winner of itself, where "som vi i dag tar för given" is of everyone. */
const OF_OURSELVES =
  /(?:^|[.!?:–]\s+)(?:Vi|Vår|Vårt|Våra|Hos oss|För oss)(?!\p{L})|(?<!\p{L})vi (?:är|har|känner|fick|får|blev|hoppas)(?!\p{L})/u;

/** Whether a text with "vi" in it stands in a list whose other texts do without, and tells of nobody's own doings. */
function isOfImpersonalList(view: PageView, index: number, words: string): boolean {
  const mark = markOfQuotation(view, index);
  return mark !== undefined && view.impersonal.has(mark) && !OF_OURSELVES.test(words);
}

function isSpokenBelow(view: PageView, last: number): boolean {
  const next = view.paragraphs[last + 1];
  return (
    next !== undefined &&
    ((next.kind === 'speech' && next.words.length < 90 && !isAnswer(next.words)) ||
      /^(?:säger|sa|berättar|kommenterar)(?!\p{L})/iu.test(next.words))
  );
}
