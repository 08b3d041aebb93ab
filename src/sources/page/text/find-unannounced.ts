import { type AwardFacts, NO_FACTS } from '../award/award-facts.ts';
import type { AwardNames } from '../award/award-names.ts';
import { prizeByPronoun } from '../award/prize-by-pronoun.ts';
import { readAwardHeading } from '../award/read-award-heading.ts';
import { readFacts } from '../award/read-facts.ts';
import { givesReason } from '../line/gives-reason.ts';
import { headsMentions } from '../line/heads-mentions.ts';
import { isFirstPerson } from '../line/is-first-person.ts';
import { isFurniture } from '../line/is-furniture.ts';
import { isOverReasons } from '../line/is-over-reasons.ts';
import { isSpoken } from '../line/is-spoken.ts';
import { isStatement } from '../line/is-statement.ts';
import { JURY } from '../line/jury.ts';
import { leadsIntoText } from '../line/leads-into-text.ts';
import { onlyGivesMention } from '../line/only-gives-mention.ts';
import { speaksForItself } from '../line/speaks-for-itself.ts';
import { tellsOfPrizeItself } from '../line/tells-of-prize-itself.ts';
import { tellsOtherwise } from '../line/tells-otherwise.ts';
import { findQuotation, opensQuotation } from '../paragraph/find-quotation.ts';
import { opensWithPhrase } from '../paragraph/opens-with-phrase.ts';
import type { Paragraph } from '../paragraph/paragraph.ts';
import { findAnnouncement } from '../view/find-announcement.ts';
import { headInLine } from '../view/head-in-line.ts';
import { markOfQuotation } from '../view/mark-of-quotation.ts';
import type { PageView } from '../view/page-view.ts';
import { readLineRecord } from '../view/read-line-record.ts';
import { reasonBehindGiving } from '../view/reason-behind-giving.ts';
import { type RecordHead, readRecordHead } from '../view/record-head.ts';
import type { Taken } from './follow-announcement.ts';
import { introducesPage } from './introduces-page.ts';
import { isAnswer } from './is-answer.ts';
import { isGivenAbove } from './is-given-above.ts';
import { isUnderMentions } from './is-under-mentions.ts';
import { readCitationText } from './read-citation-text.ts';

/** A record without the word motivering: a head with year and recipient, and right under it one whole quotation. */
export function findUnannounced(view: PageView, index: number, previous: number): Taken | null {
  const paragraph = view.paragraphs[index]!;
  const given = readGiven(view, index);
  if (given !== null) return given;
  if (paragraph.kind !== 'text' && paragraph.kind !== 'quote' && paragraph.kind !== 'item') return null;
  if (SPEAKER_LEAD.test(view.paragraphs[index - 1]?.words ?? '')) return null;
  const head = readRecordHead(view, index, previous);
  const mark = markOf(view, index);
  return mark === null ? readUnquoted(view, index, previous, head) : readQuoted(view, index, previous, head, mark);
}

/**
 * A text without marks, or behind a dash, right below the words that give an award to someone and end in a colon:
 * "**Stora medaljen** till docent Siv Bo:".
 */
function readGiven(view: PageView, index: number): Taken | null {
  const { kind, words, wordsStart } = view.paragraphs[index]!;
  if ((kind !== 'text' && kind !== 'speech') || opensQuotation(view.text, wordsStart)) return null;
  const above = view.paragraphs[index - 1];
  if (above === undefined || !/:[*_]*$/u.test(above.words) || !isGivenAbove(view, index)) return null;
  const { award, recipient } = view.facts[index - 1]!;
  if (award === undefined || recipient === undefined) return null;
  if (isFurniture(words) || isSpoken(words) || isFirstPerson(words) || tellsOfPrizeItself(words)) return null;
  if (!isStatement(words) && !givesReason(words)) return null;
  return {
    body: readCitationText(view, wordsStart, index, true),
    lead: view.facts[index - 1]!,
    doubtful: OF_LIFE.test(words),
    isInOwnVoice: false,
  };
}

/**
 * A text without marks: under a name and a year that the page's citations stand under, or with the form of a reason.
 */
function readUnquoted(view: PageView, index: number, previous: number, head: RecordHead | null): Taken | null {
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
  if (head === null || paragraph.kind === 'item' || !isNamed(view, head, words) || tellsOfPrizeItself(words))
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
    doubtful: !isReason && OF_LIFE.test(words),
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

/** "Siv Bo är född 2004 och bor i Bergkvara.": who a winner is, and not why. */
const OF_LIFE = /^[^.!?,]{3,60},? (?:är född|föddes|är uppvuxen|växte upp|bor (?:i|på))(?!\p{L})/u;

/**
 * "Ronneby kommun har utsetts till Årets it-kommun 2017.", "Nu är Miljöpriset 2021 utdelat.": the news of the award,
 * and not why.
 */
function tellsNewsOfAward({ facts }: PageView, index: number): boolean {
  const { years, recipient, award } = facts[index]!;
  return years.length > 0 && (recipient !== undefined || award !== undefined);
}

/** A text between marks or in a blockquote, with what stands before the mark: "2014 Umeå kommun: ”…”". */
function readQuoted(
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
  const byJury = signed || (OF_JURY.test(tail) && !OF_PERSON.test(tail));
  if (!byJury && (body.fault === 'attributed' || isSpokenBelow(view, body.last))) return null;
  const before = view.text.slice(paragraph.wordsStart, mark).trim();
  if (SPEAKER_LEAD.test(before)) return null;
  const own = before === '' && givesWithReason(view.facts[index]!, words) ? view.facts[index]! : undefined;
  const lead = own ?? leadOfQuoted(view, paragraph, before, head);
  const isMention =
    (lead.recipient !== undefined || head?.line !== undefined || head?.recipient !== undefined) &&
    isUnderMentions(view, index, previous);
  const named = head !== null && (isMention || isNamed(view, head, words));
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
  const isInList = isOfImpersonalList(view, index, words) && (before === '' ? head?.dated === true && named : isRecord);
  const whose = own ?? (before === '' ? (head ?? (isGiven ? view.facts[index - 1] : undefined)) : lead);
  const isTold = whose !== undefined && tellsOf(whose, words);
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
      !sure || (!byJury && (isVoice || isInterview || isProfile || (isAnswered && !isTold && !isGiven && !isListed))),
    isInOwnVoice: false,
  };
}

/** "”Hasselnöten 2022 tilldelas Siv Bo för att hon …": words that give the award themselves, and say why. */
function givesWithReason({ years, award, recipient }: AwardFacts, words: string): boolean {
  return years.length === 1 && award !== undefined && recipient !== undefined && GIVES_FOR.test(words);
}

const GIVES_FOR =
  /^[^.!?:–—"”“„»«]{0,120}(?<!\p{L})(?:tilldelas|tilldelades|går till|gick till|delas ut till|belönas med)(?!\p{L})[^.!?:–—"”“„»«]{0,120}(?<!\p{L})för (?:att|s(?:in|itt|ina)|hans|hennes|deras|ett?)(?!\p{L})/u;

/** "Vi är glada för priset.", "… och vi har": a winner of itself, where "som vi i dag tar för given" is of everyone. */
const OF_OURSELVES =
  /(?:^|[.!?:–]\s+)(?:Vi|Vår|Vårt|Våra|Hos oss|För oss)(?!\p{L})|(?<!\p{L})vi (?:är|har|känner|fick|får|blev|hoppas)(?!\p{L})/u;

/** Whether a text with "vi" in it stands in a list whose other texts do without, and tells of nobody's own doings. */
function isOfImpersonalList(view: PageView, index: number, words: string): boolean {
  const mark = markOfQuotation(view, index);
  return mark !== undefined && view.impersonal.has(mark) && !OF_OURSELVES.test(words);
}

/** What stands before the mark in its paragraph; without any, the name on the head of a page that holds citations. */
function leadOfQuoted(view: PageView, paragraph: Paragraph, before: string, head: RecordHead | null): AwardFacts {
  if (before !== '') {
    const words = prizeByPronoun(before)
      .replace(/[–—.,:-]*[*_]*\s*[–—-]?\s*[*_]*$/u, '')
      .replace(/[.,:]$/u, '')
      .trim();
    return withNameAsRecipient(readFacts({ ...paragraph, kind: 'item', words }, view.names));
  }
  const isName = view.announcesCitations && head?.recipient === undefined && head?.name !== undefined;
  return isName ? withNameAsRecipient({ years: head.dated ? head.years : [], name: head.name! }) : NO_FACTS;
}

/** Whether a head tells whose record stands under it: a recipient, or a name of which something else is sure too. */
function isNamed(view: PageView, head: RecordHead, words: string): boolean {
  const { recipient, name, line, years, dated, mark, ofAward } = head;
  if (recipient !== undefined) return true;
  if (years.length > 0 && line !== undefined && view.listed.has(mark)) return true;
  if (name === undefined) return false;
  if (ofAward && tellsOf(head, words) && !isFirstPerson(words) && !tellsOtherwise(words)) return true;
  return dated || view.announcesCitations || isToldOf(view, name, words);
}

/** Whether a text uses the name of whose record it is: it is then said of that one, and not by that one. */
function tellsOf(
  { recipient, name }: Readonly<Partial<Pick<RecordHead, 'recipient' | 'name'>>>,
  words: string,
): boolean {
  const [first = ''] = (recipient ?? name ?? '').split(/[\s,]/u);
  return first.length > 2 && words.includes(first.replace(/s$/u, ''));
}

/** "Kommunalrådet säger:": what follows is someone's answer. */
const SPEAKER_LEAD = new RegExp(
  `(?<!jury|${JURY}(?:, [^,:]{3,90},)?) (?:säger|sade|berättar|kommenterar|hälsar|tackar|svarar|utbrister|sammanfattar|skriver|minns|lovar|tillägger|fyller i|skrattar)(?! ${JURY})(?: \\p{L}+){0,4}:$`,
  'iu',
);

const OF_JURY = /jury|motivering|nämnd|kommitté/iu;

/** Someone who sits in a jury speaks for himself. */
const OF_PERSON = /ordförande|ledamo|ordf\./iu;

/** In a record of a list the name is the recipient's: "2019 – Skatteverket: ”…”". */
function withNameAsRecipient(facts: AwardFacts): AwardFacts {
  return facts.recipient === undefined && facts.name !== undefined ? { ...facts, recipient: facts.name } : facts;
}

/** The mark that opens the paragraph, or the one after a short record: "2014 Umeå kommun: ”…”". */
function markOf(view: PageView, index: number): number | null {
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

/** A text on an award's page that speaks by name of the one it stands under. */
function isToldOf({ names }: PageView, name: string, words: string): boolean {
  const isPerson = /^\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+){1,2}$/u.test(name);
  return isPerson && names.names.length > 0 && words.includes(name) && !isFirstPerson(words);
}

/** "– Ur juryns motivering", or the words "Juryns motivering" on a line below the text with no text of their own. */
function isSignedByJury({ paragraphs, text }: PageView, last: number): boolean {
  const below = paragraphs[last + 1];
  if (below === undefined || below.words.length > 90 || OF_PERSON.test(below.words)) return false;
  if (below.kind === 'speech') return /(?:jury|motivering)/iu.test(below.words);
  const next = paragraphs[last + 2];
  const hasText = next !== undefined && next.kind !== 'heading' && next.kind !== 'rule';
  return below.kind === 'heading' && findAnnouncement(text, below) !== null && !hasText;
}

function isSpokenBelow(view: PageView, last: number): boolean {
  const next = view.paragraphs[last + 1];
  return (
    next !== undefined &&
    ((next.kind === 'speech' && next.words.length < 90 && !isAnswer(next.words)) ||
      /^(?:säger|sa|berättar|kommenterar)(?!\p{L})/iu.test(next.words))
  );
}
