import type { Document } from '../../records.ts';
import { countBelow } from '../count-below.ts';
import { lineOf } from '../place-of.ts';
import type { ParsedCitation } from '../source-format.ts';
import type { FormRecord } from './form/learn-form.ts';
import { speaksOfCitations } from './line/find-cue.ts';
import { givesReason } from './line/gives-reason.ts';
import { isBiography } from './line/is-biography.ts';
import { isCaption } from './line/is-caption.ts';
import { isFurniture } from './line/is-furniture.ts';
import { isPerson } from './line/is-person.ts';
import { isSpoken } from './line/is-spoken.ts';
import { isSpokenOf } from './line/is-spoken-of.ts';
import { isStatement } from './line/is-statement.ts';
import { leadsIntoText } from './line/leads-into-text.ts';
import { saysWinnerIsUnknown } from './line/says-winner-is-unknown.ts';
import { speaksForItself } from './line/speaks-for-itself.ts';
import type { Paragraph } from './paragraph/paragraph.ts';
import { isUnderMentions } from './text/is-under-mentions.ts';
import type { PageView } from './view/page-view.ts';
import { reasonBehindName } from './view/reason-behind-name.ts';
import { reasonBelowName } from './view/reason-below-name.ts';
import { type RecordHead, readRecordHead } from './view/record-head.ts';
import { standsOverReason } from './view/stands-over-reason.ts';

/** Words of a text that can be a citation. */
const FEWEST_WORDS = 14;
/** Words of a record on one line. */
const FEWEST_IN_LINE = 10;
/** So many records in one form make a list. */
const FEWEST_RECORDS = 2;

/** "Priset delas ut till den som …", "Rådet bildades av …": what is told of the prize or its giver. */
const OF_PRIZE =
  /(?<!\p{L})(?:delas|delar (?:\p{L}+ )?ut|delades|utdelas|utdelades|instiftades|bildades|grundades|startades|ansvarar|arrangeras|nominera(?:s|de|ts)?|ansökan|ansökningar)(?!\p{L})/iu;

/** "Vi deltar i jämförelser …": the winner, or who gives the prize, about itself. */
const OF_OURS = /^(?:vi(?! i juryn)|vår|vårt|våra|hos oss)(?!\p{L})/iu;

/** "att utse Siv Bo till mottagare av Kulturpriset": what minutes say that was decided. */
const DECISION = /^att\s/u;

/** "”När stormen var som värst … visste att ...”" */
const CUT_OFF = /^["”“»«].{60,}(?:…|\.\.\.)["”“»«]?$/su;

/** "I förslaget stod att läsa att ” Siv har lett …": a quotation of a proposal or a jury that no mark ends. */
const UNENDED =
  /(?:förslag|nominering|motiver|jury|nämnd)[^"”“„»«]{0,120}(?:att|:|orden|lyder|löd) ["”“„»«]\s?\p{Lu}[^"”“„»«]{80,}$/iu;

/**
 * The texts of a page about an award that stand as citations do and that nothing has been said of: under someone's
 * name, where another text stands under a head of the same form; between two records that have one line each; below a
 * sentence that leads into what is said of a prize; reasons by their form right behind or below a name;
 * below a line that says that the winner is not known; or cut off between marks or behind one.
 *
 * @param form the page's records by their form
 * @param told lines that a notice has
 * @returns where they begin
 */
export function findPassedOver(
  document: Document,
  view: PageView,
  form: ReadonlyMap<number, FormRecord>,
  citations: readonly Pick<ParsedCitation, 'start' | 'end'>[],
  told: readonly number[],
): readonly number[] {
  const { paragraphs, names, facts } = view;
  const isOfAward = citations.length > 0 || names.names.length > 0 || facts.some(({ award }) => award !== undefined);
  if (!isOfAward) return [];
  const sorted = citations.toSorted((a, b) => a.start - b.start);
  const starts = sorted.map(({ start }) => start);
  const taken = paragraphs.map(({ start, end }) => (sorted[countBelow(starts, end) - 1]?.end ?? 0) > start);
  const lines = told.toSorted((a, b) => a - b);
  /** "2014 – Eva Ek, ”…”": a citation behind its head in one paragraph. */
  const isInLine = (index: number): boolean => {
    const from = paragraphs[index]?.wordsStart;
    const start = from === undefined ? undefined : starts[countBelow(starts, from)];
    return taken[index] === true && start !== undefined && start > from! + 2 && start < paragraphs[index]!.end;
  };
  const heads = paragraphs.map((_, index) => headOfText(view, index, taken));
  const isToldOf = (index: number): boolean => {
    const from = lineOf(document, paragraphs[Math.max(0, index - 2)]!.start);
    const to = lineOf(document, paragraphs[index]!.end);
    return countBelow(lines, to + 1) > countBelow(lines, from);
  };
  /**
   * "Brian Palmer har tilldelats 2022 års pris." right above why, "Priset gick till Lo Ahl." right above "Juryns
   * motivering:".
   */
  const saysWhoGetsNext = (index: number): boolean => {
    const { recipient, award } = facts[index]!;
    const isLead = view.announcements[index + 1]?.cue === 'sure' && taken[index + 2] === true;
    return recipient !== undefined && ((taken[index + 1] === true && award !== undefined) || isLead);
  };
  // Where citations are announced, a heading like "Tydlig styrmodell" is over what else is told of the winner.
  const isAnnounced = view.announcements.some((announcement) => announcement?.cue === 'sure');
  const belowNames = reasonsBelowNames(paragraphs);
  const marks = new Map<string, number>();
  for (const head of heads) if (head !== null) marks.set(head.mark, (marks.get(head.mark) ?? 0) + 1);
  const once = new Set<string>();
  const twice = new Set<string>();
  for (const { words } of paragraphs) (once.has(words) ? twice : once).add(words);
  return paragraphs.flatMap(({ start, words }, index) => {
    if (taken[index] || twice.has(words) || isToldOf(index)) return [];
    if (UNENDED.test(words) && !isSpoken(words)) return [start];
    if (saysWhoGetsNext(index) || standsOverReason(view, index)) return [];
    const head = heads[index] ?? null;
    const isRecord = head !== null && (!isAnnounced || head.dated || head.recipient !== undefined);
    const isUnderAward = facts[index - 2]?.award !== undefined && paragraphs[index - 2]!.kind === 'heading';
    const isListed =
      (isRecord && marks.get(head.mark)! >= FEWEST_RECORDS) ||
      (isAnnounced && head !== null && isUnderAward && isOfNamed(head, words));
    const isShort =
      isUnderAward &&
      paragraphs[index - 1]!.kind === 'heading' &&
      !taken[index - 1] &&
      isShortOfList(view, index, taken);
    const isOfForm = form.get(index)?.isNamed === true && isWholeText(paragraphs[index]!);
    const shape = isInLine(index - 1) && isInLine(index + 1) ? shapeInLine(paragraphs[index]!) : undefined;
    const isHole = shape !== undefined && [index - 1, index + 1].every((at) => shapeInLine(paragraphs[at]!) === shape);
    const isBehindName = reasonBehindName(words) !== null || belowNames.has(index);
    return isListed ||
      isShort ||
      isOfForm ||
      isHole ||
      (isBehindName && !isFurniture(words) && !isSpoken(words)) ||
      isLedInto(view, index) ||
      isOfUnknown(view, index) ||
      isOfFinalist(view, index) ||
      isReasonUnderMentions(view, index, taken) ||
      breaksOff(view, index) ||
      (CUT_OFF.test(words) && !isSpoken(words))
      ? [start]
      : [];
  });
}

/** "(Pristagarens namn saknas i protokollet.)" right above a text. */
function isOfUnknown({ paragraphs }: PageView, index: number): boolean {
  return saysWinnerIsUnknown(paragraphs[index - 1]?.words ?? '') && isWholeText(paragraphs[index]!);
}

/** "Finalist: Cykelköket i Arvika", whose text is as whole as the winners'. */
const FINALIST = /^[*_]*finalist(?:en)?: \p{Lu}/iu;

/** Whether a sentence stands right below a finalist's line. */
function isOfFinalist({ paragraphs }: PageView, index: number): boolean {
  const { kind, words } = paragraphs[index]!;
  const isText = (kind === 'text' || kind === 'quote') && words.split(/\s+/).length >= FEWEST_IN_LINE;
  if (!isText || !FINALIST.test(paragraphs[index - 1]?.words ?? '')) return false;
  return isStatement(words.replace(/^[*_]+|[*_]+$/gu, '')) && !isFurniture(words) && !isSpoken(words);
}

/**
 * The paragraphs with a reason on the line below a name, but for rows below "Våra största givare är:": which winners
 * stand below such a line has been read.
 */
function reasonsBelowNames(paragraphs: readonly Paragraph[]): ReadonlySet<number> {
  const found = new Set<number>();
  let isLedInto = false;
  for (const [index, { words }] of paragraphs.entries()) {
    const reason = reasonBelowName(words);
    if (reason === null) isLedInto = /:[*_]*$/u.test(words);
    else if (!isLedInto && reason.isNamed) found.add(index);
  }
  return found;
}

/** "… för att hon har fått med sig humorn", "som har burit": why, at the head of a paragraph or in its sentence. */
const WHY = /(?:^|\s)(?:för att (?:ha|han|hon|hen|de|man|den|det)|som (?:har|med)) /u;

/**
 * Whether a paragraph below "Hedersomnämnanden" tells why somebody got one, on a page that has given a reason above.
 */
function isReasonUnderMentions(view: PageView, index: number, taken: readonly boolean[]): boolean {
  const { kind, words } = view.paragraphs[index]!;
  const isText = (kind === 'text' || kind === 'item') && words.split(/\s+/).length >= FEWEST_WORDS;
  if (!isText || !WHY.test(words) || isFurniture(words) || isSpoken(words) || OF_PRIZE.test(words)) return false;
  return isUnderMentions(view, index, taken.lastIndexOf(true, index));
}

/**
 * Whether the page ends in the middle of a sentence, in a text under somebody's name or under "Motiveringar till valet
 * av finalister".
 */
function breaksOff(view: PageView, index: number): boolean {
  const paragraph = view.paragraphs[index]!;
  const isLast = index === view.paragraphs.length - 1;
  if (!isLast || !/^[^?]*\p{Ll}$/u.test(paragraph.words) || !isWholeText(paragraph, true)) return false;
  const above = view.paragraphs[index - 1];
  if (above?.kind === 'heading' && speaksOfCitations(above.words, true)) return true;
  const head = readRecordHead(view, index, -1);
  return head !== null && (head.recipient !== undefined || head.name !== undefined) && !isFurniture(head.words);
}

/** Words of a sentence. */
const FEWEST_OF_SENTENCE = 5;

/** "Ett drama som lyser." under an award and a name, on a page where another text stands so under the same award. */
function isShortOfList({ paragraphs, facts }: PageView, index: number, taken: readonly boolean[]): boolean {
  const { kind, words } = paragraphs[index]!;
  const count = words.split(/\s+/).length;
  if (kind !== 'text' || count < FEWEST_OF_SENTENCE || count >= FEWEST_WORDS || !/[.!]$/u.test(words)) return false;
  if (isFurniture(words) || isSpoken(words) || isCaption(words) || OF_PRIZE.test(words)) return false;
  const award = facts[index - 2]?.award;
  const isName = (at: number) =>
    paragraphs[at]?.kind === 'heading' && (facts[at]!.name !== undefined || facts[at]!.recipient !== undefined);
  return (
    award !== undefined &&
    isName(index - 1) &&
    paragraphs.some(
      ({ kind: other }, at) =>
        at !== index &&
        other === 'text' &&
        taken[at] === true &&
        facts[at - 2]?.award === award &&
        isName(at - 1) &&
        paragraphs[at - 1]!.level === paragraphs[index - 1]!.level,
    )
  );
}

/**
 * By what a record with its text on one line begins: "2011 eller 2012 – Siv Bo, ”…”" by a year, "Siv Bo: ”…”" by a
 * name.
 */
function shapeInLine({ kind, words }: Paragraph): 'year' | 'name' | undefined {
  const isShort = words.split(/\s+/).length < FEWEST_IN_LINE;
  if ((kind !== 'text' && kind !== 'item') || isShort || isFurniture(words) || isSpoken(words)) return undefined;
  if (/^[*_]*\(?(?:19|20)\d\d(?!\d)/u.test(words)) return 'year';
  return /^[*_]*\p{Lu}[^"”“„»«.!?]{2,80}(?:[:,]|\s[–—-])[*_]*\s+[*_]*["”“„»«]/u.test(words) ? 'name' : undefined;
}

/** "Siv Hansols" over a text that speaks of Siv Hansols. */
function isOfNamed({ name }: RecordHead, words: string): boolean {
  return name !== undefined && isPerson(name) && isSpokenOf(name, words);
}

/** Whether the sentence right above announces what is said of someone's prize; the page may break off in it. */
function isLedInto({ paragraphs }: PageView, index: number): boolean {
  const above = paragraphs[index - 1];
  const isCut = index === paragraphs.length - 1;
  const own = paragraphs[index]!;
  if (above?.kind !== 'text' || !leadsIntoText(above.words)) return false;
  // "För ett system som används.": a reason by its form may be short.
  const isShort = own.kind === 'text' && givesReason(own.words) && isStatement(own.words) && !isFurniture(own.words);
  return isShort || isWholeText(own, isCut);
}

/**
 * Whether a paragraph can be a citation by its words.
 *
 * @param isCut whether it may break off in the middle of a sentence
 */
function isWholeText({ kind, words }: Paragraph, isCut = false): boolean {
  if ((kind !== 'text' && kind !== 'quote') || words.split(/\s+/).length < FEWEST_WORDS) return false;
  if ((!isCut && !/[.!?…”"“»)*_]$/u.test(words)) || OF_PRIZE.test(words) || OF_OURS.test(words) || DECISION.test(words))
    return false;
  return !(isFurniture(words) || isCaption(words) || isSpoken(words) || speaksForItself(words) || isBiography(words));
}

/** The head of a text that can be a citation, taken or not; null for any other paragraph. */
function headOfText(view: PageView, index: number, taken: readonly boolean[]): RecordHead | null {
  const { paragraphs } = view;
  if (index === 0 || taken[index - 1] || !(taken[index] || isWholeText(paragraphs[index]!))) return null;
  const head = readRecordHead(view, index, -1);
  if (head === null || (head.recipient === undefined && head.name === undefined)) return null;
  return taken[index] || !isFurniture(head.words) ? head : null;
}
