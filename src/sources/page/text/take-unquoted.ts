import { NO_FACTS } from '../award/award-facts.ts';
import { givesReason } from '../line/gives-reason.ts';
import { headsMentions } from '../line/heads-mentions.ts';
import { isFirstPerson } from '../line/is-first-person.ts';
import { isFurniture } from '../line/is-furniture.ts';
import { isOverReasons } from '../line/is-over-reasons.ts';
import { isSpoken } from '../line/is-spoken.ts';
import { leadsIntoText } from '../line/leads-into-text.ts';
import { onlyGivesMention } from '../line/only-gives-mention.ts';
import { tellsOfLife } from '../line/tells-of-life.ts';
import { tellsOfPrizeItself } from '../line/tells-of-prize-itself.ts';
import type { PageView } from '../view/page-view.ts';
import { readLineRecord } from '../view/read-line-record.ts';
import type { RecordHead } from '../view/record-head.ts';
import type { Taken } from './follow-announcement.ts';
import { headNamesWinner } from './head-names-winner.ts';
import { introducesPage } from './introduces-page.ts';
import { readCitationText } from './read-citation-text.ts';

/**
 * A text without marks: under a name and a year that the page's citations stand under, or with the form of a reason.
 *
 * @param previous the last paragraph of the citation before, −1 for none
 * @param head what stands over its record
 * @returns null where the paragraph begins no citation
 */
export function takeUnquoted(view: PageView, index: number, previous: number, head: RecordHead | null): Taken | null {
  const paragraph = view.paragraphs[index]!;
  const { words } = paragraph;
  const record = readLineRecord(paragraph, view.names);
  if (record !== null && (view.announcesCitations || record.isReason)) {
    const body = readCitationText(view, paragraph.wordsStart + record.offset, index, true);
    return { body, lead: record.facts, doubtful: false, isInOwnVoice: false };
  }
  if (isLedInto(view, index)) {
    const { years, award, recipient } = view.facts[index - 1]!;
    const lead = { years, recipient: recipient!, ...(award !== undefined && { award }) };
    return {
      body: readCitationText(view, paragraph.wordsStart, index, true),
      lead,
      doubtful: false,
      isInOwnVoice: false,
    };
  }
  if (head === null || paragraph.kind === 'item' || !headNamesWinner(view, head, words) || tellsOfPrizeItself(words))
    return null;
  if (standsAboveReasons(view, index) || endsRegister(view, index)) return null;
  const isReason = givesReason(words);
  if (!isReason && (tellsNewsOfAward(view, index) || onlyGivesMention(words) || introducesPage(view, index)))
    return null;
  const isMention = previous >= 0 && head.recipient !== undefined && headsMentions(head.words);
  if (!view.announcesCitations && !isMention && !(head.years.length > 0 && isReason)) return null;
  if ((!/[.!?]$/.test(words) && !(isReason && head.dated)) || words.split(/\s+/).length < (isReason ? 4 : 8))
    return null;
  if (isFurniture(words) || isSpoken(words) || (isFirstPerson(words) && !isReason)) return null;
  return {
    body: readCitationText(view, paragraph.wordsStart, index, true),
    lead: NO_FACTS,
    doubtful: !isReason && tellsOfLife(words),
    isInOwnVoice: false,
  };
}

/** "Ett hedersomnämnande tilldelas Ekbacken:" right above "För ett arbete som …": whose reason it leads into. */
function isLedInto({ paragraphs, facts }: PageView, index: number): boolean {
  const above = paragraphs[index - 1];
  const { kind, words } = paragraphs[index]!;
  if (above?.kind !== 'text' || facts[index - 1]!.recipient === undefined || !leadsIntoText(above.words)) return false;
  return kind === 'text' && givesReason(words) && /[.!?]$/u.test(words) && !isSpoken(words) && !isFurniture(words);
}

/**
 * Whether all reasons of the page stand below it: under a heading of theirs, "Motiveringar", or behind names under
 * "Motiveringarna för årets fem medaljörer är:".
 */
function standsAboveReasons({ byName, headings, paragraphs }: PageView, index: number): boolean {
  const line = byName.values().next().value?.head;
  if (line !== undefined && index < line && /^(?:\p{L}+s )?motivering(?:ar|arna) /iu.test(paragraphs[line]!.words))
    return true;
  const over = headings.find((at) => isOverReasons(paragraphs[at]!.words));
  return over !== undefined && index < over;
}

/** "2018 Ingen vinnare", "2017 Tina Ek" right above a text: a register of winners, and the text is not of the last. */
function endsRegister({ paragraphs }: PageView, index: number): boolean {
  const [last, above] = [index - 1, index - 2].map(
    (at) => /^(?:19|20)\d\d(?= )/u.exec(paragraphs[at]?.words ?? '')?.[0],
  );
  return last !== undefined && above !== undefined && last !== above;
}

/**
 * "Ronneby kommun har utsetts till Årets it-kommun 2017.", "Nu är Miljöpriset 2021 utdelat.": the news of the award,
 * and not why.
 */
function tellsNewsOfAward({ facts }: PageView, index: number): boolean {
  const { years, recipient, award } = facts[index]!;
  return years.length > 0 && (recipient !== undefined || award !== undefined);
}
