import type { AwardFacts } from '../award/award-facts.ts';
import { joinFacts } from '../award/join-facts.ts';
import { readCueLead } from '../award/read-cue-lead.ts';
import { readFacts } from '../award/read-facts.ts';
import { readLabel } from '../award/read-label.ts';
import { isCorrection } from '../line/is-correction.ts';
import { isFirstPerson } from '../line/is-first-person.ts';
import { isFurniture } from '../line/is-furniture.ts';
import { isSpoken } from '../line/is-spoken.ts';
import { JURY } from '../line/jury.ts';
import { JURY_STATES } from '../line/jury-states.ts';
import { saysWeInPassing } from '../line/says-we-in-passing.ts';
import { opensQuotation } from '../paragraph/find-quotation.ts';
import type { Announcement } from '../view/find-announcement.ts';
import type { PageView } from '../view/page-view.ts';
import { awaitsWinner } from './awaits-winner.ts';
import type { CitationText } from './citation-text.ts';
import { isNextItem } from './is-next-item.ts';
import { readCitationText } from './read-citation-text.ts';

/** A text that seems to be a citation, and what the words before it say. */
export interface Taken {
  readonly body: CitationText;
  readonly lead: AwardFacts;
  readonly doubtful: boolean;
  /** Whether it says "vi" or "jag" where no mark tells that the jury speaks. */
  readonly isInOwnVoice: boolean;
}

/** Reads the citation that an announcement promises; it is doubtful where its winner is still to be named. */
export function followAnnouncement(view: PageView, announcement: Announcement, index: number): Taken | null {
  const { cue, lead, inline, unquoted, heads } = announcement;
  const leadFacts = readCueLead(lead, view.names);
  const isToBeNamed = leadFacts.recipient === undefined && awaitsWinner(lead);
  const doubtful = cue === 'doubtful' || isToBeNamed || isCorrection(lead);
  if (inline !== null) {
    const body = readCitationText(view, inline, index, unquoted);
    return { body, lead: leadFacts, doubtful, isInOwnVoice: false };
  }
  let next = index + 1;
  let between = leadFacts;
  while (view.paragraphs[next]?.kind === 'heading' && heads && next <= index + 2) {
    if (view.paragraphs[next]!.words.split(' ').length > 6) break;
    between = joinFacts(between, readFacts(view.paragraphs[next]!, view.names));
    next += 1;
  }
  const paragraph = view.paragraphs[next];
  if (paragraph === undefined || (next > index + 1 && between.recipient === undefined))
    return missing(view, index, leadFacts, heads, doubtful);
  if (paragraph.kind === 'heading' || paragraph.kind === 'rule')
    return missing(view, index, leadFacts, heads, doubtful);
  // The mark of a list is part of a text of several items; before one alone it is a mark of speech.
  const isList = paragraph.kind === 'item' && isNextItem(view, next + 1);
  const at = isList || paragraph.kind === 'speech' ? paragraph.start : paragraph.wordsStart;
  const quoted = opensQuotation(view.text, paragraph.wordsStart) || opensQuotation(view.text, paragraph.wordsStart + 1);
  if (!quoted && paragraph.kind !== 'quote') {
    if (!unquoted) return null;
    if (
      isFurniture(paragraph.words) ||
      readLabel(paragraph.words) !== null ||
      (view.nextNew[next - 1] === next && !leadsIntoList(view, next))
    ) {
      return missing(view, index, leadFacts, heads, doubtful);
    }
    if (paragraph.kind === 'speech' && isSpoken(paragraph.words))
      return missing(view, index, leadFacts, heads, doubtful);
  }
  const start = quoted || paragraph.kind === 'speech' ? paragraph.wordsStart : at;
  const underHeading =
    view.paragraphs[index]!.kind === 'heading' ||
    readLabel(view.paragraphs[index]!.words)?.value === '' ||
    (view.paragraphs[index]!.apart && ONLY_ANNOUNCES.test(view.paragraphs[index]!.words));
  const body = readCitationText(view, start, next, unquoted, underHeading);
  const spoken =
    !quoted &&
    isFirstPerson(paragraph.words) &&
    !(cue === 'sure' && saysWeInPassing(paragraph.words)) &&
    !isJurysOwn(lead, leadFacts, paragraph.words);
  return { body, lead: between, doubtful, isInOwnVoice: spoken };
}

/** "Styrelsen motiverar sitt beslut på följande sätt.": a sentence that is over a text as a label is. */
const ONLY_ANNOUNCES = new RegExp(
  `^${JURY_STATES}(?: (?:sitt|valet|beslutet|val|beslut|så här|följande|på (?:följande|detta) (?:sätt|vis)|enligt följande))*[.:]$`,
  'iu',
);

/** "Bruzaholms bruk får priset 2018 för att företaget" above "- mäter buller …" */
function leadsIntoList({ paragraphs }: PageView, index: number): boolean {
  const below = paragraphs[index + 1];
  return (
    paragraphs[index]!.kind === 'text' &&
    !/[.!?:]$/u.test(paragraphs[index]!.words) &&
    below?.kind === 'item' &&
    /^\p{Ll}/u.test(below.words)
  );
}

/** "Juryns motivering", "Ur kulturnämndens motivering:", "2. att anta följande motivering:" */
const OF_GIVER = new RegExp(
  `^[*_\\d.)\\s]*(?:(?:ur )?${JURY}s motivering(?: lyder)?|(?:att )?anta följande motivering)[*_:]*$`,
  'iu',
);

/** "Priset gick till Siv Bo. Juryn skriver:", "Kommittén genom Per Ek läste:": the jury speaks, of itself as well. */
const JURY_SPEAKS = new RegExp(
  `(?<!\\p{L})(?:${JURY_STATES}|${JURY}(?: genom [^.:,]{3,50})? läste(?: högt| upp)?)(?: (?:så här|följande|på följande sätt))?:[*_]*$`,
  'iu',
);

/** "PRO tilldelas priset med motiveringen:", "fick det med följande motivering:" */
const ENDS_IN_PROMISE = /(?<!\p{L})motivering(?:en)?(?: lyder)?:$/iu;

/**
 * Words under the giver's motivering may say we and us, under a lead that says who got it "våra äldre"; under any other
 * lead only where they name the jury.
 */
function isJurysOwn(lead: string, { recipient }: AwardFacts, words: string): boolean {
  if (/juryn|nämnden|kommittén/iu.test(words)) return true;
  if (/(?<!\p{L})(?:jag|mig|min|mitt|mina)(?!\p{L})/iu.test(words)) return false;
  return (
    OF_GIVER.test(lead) ||
    JURY_SPEAKS.test(lead) ||
    (recipient !== undefined && ENDS_IN_PROMISE.test(lead) && !/(?<!\p{L})vi(?!\p{L})/iu.test(words))
  );
}

/**
 * Nothing stands where a citation was announced. A heading alone may be a link or a menu: only a colon is a promise.
 * What a heading is over may be announced anew right below it, "Juryn skriver:", and is then looked for from there.
 */
function missing(view: PageView, index: number, lead: AwardFacts, heads: boolean, doubtful: boolean): Taken | null {
  const { start, end, kind } = view.paragraphs[index]!;
  if (!heads || doubtful || kind === 'item') return null;
  if (kind === 'heading' && view.announcements[index + 1]?.cue === 'sure') return null;
  return { body: { start, end, last: index, quoted: false, fault: 'not-found' }, lead, doubtful, isInOwnVoice: false };
}
