import { onlyGives } from '../award/only-gives.ts';
import { isBiography } from '../line/is-biography.ts';
import { isCaption } from '../line/is-caption.ts';
import { isFurniture } from '../line/is-furniture.ts';
import { isSpoken } from '../line/is-spoken.ts';
import { isStamp } from '../line/is-stamp.ts';
import { saysNobodyOfYear } from '../line/says-nobody-of-year.ts';
import { speaksForItself } from '../line/speaks-for-itself.ts';
import { tellsOfPrizeItself } from '../line/tells-of-prize-itself.ts';
import type { Paragraph } from '../paragraph/paragraph.ts';
import { headsNextRecord } from '../view/heads-next-record.ts';
import { isMarked } from '../view/is-marked.ts';
import type { PageView } from '../view/page-view.ts';
import { standsOverReason } from '../view/stands-over-reason.ts';

/** Short lines and the running text right under them. */
export interface PageRecord {
  /** Paragraphs of its lines, nearest to the text first; at least one. */
  readonly head: readonly number[];
  /** First and last paragraph of its text. */
  readonly first: number;
  readonly last: number;
}

/** A record has no more lines above its text. */
const MOST_LINES = 6;
/** Characters of a line. */
const LONGEST_LINE = 120;
/** Words of a paragraph of running text, and of the whole text of a record. */
const FEWEST_WORDS = 4;
const FEWEST_OF_TEXT = 8;

/**
 * Cuts a page into records by their outer form alone: lines without a full stop, and whole sentences under them. What
 * is the page's and not a record's ("Publicerad", "Foto:", someone's answer) belongs to none.
 *
 * @param inTable paragraphs that are read elsewhere
 */
export function cutRecords(view: PageView, inTable: ReadonlySet<number>): readonly PageRecord[] {
  const { paragraphs, announcements, facts, introducing } = view;
  const isCue = (index: number) => announcements[index]?.cue === 'sure' && announcements[index]!.inline === null;
  const isPresentation = (index: number) =>
    announcements[index] === null &&
    !isCue(index - 1) &&
    !isMarked(paragraphs[index]!) &&
    standsOverReason(view, index);
  const isText = (index: number) =>
    !isCue(index) &&
    !introducing.has(index) &&
    !onlyGives(paragraphs[index]!, facts[index]!) &&
    !isPresentation(index) &&
    ((isCue(index - 1) && paragraphs[index]!.kind !== 'heading') ||
      announcements[index] !== null ||
      isRunningText(paragraphs[index]!));
  const records: PageRecord[] = [];
  let previous = -1;
  for (let index = 1; index < paragraphs.length; index += 1) {
    if (inTable.has(index) || !isText(index)) continue;
    let last = index;
    while (
      last + 1 < paragraphs.length &&
      !inTable.has(last + 1) &&
      (isText(last + 1) || isSentenceOfList(paragraphs[last + 1]!)) &&
      isMarked(paragraphs[last + 1]!) === isMarked(paragraphs[index]!) &&
      !headsNextRecord(view, last + 1, view.text.slice(paragraphs[index]!.start, paragraphs[last]!.end))
    )
      last += 1;
    const head: number[] = [];
    for (
      let at = index - 1;
      at > previous && head.length < MOST_LINES && (isCue(at) || introducing.has(at) || isLine(paragraphs[at]!));
      at -= 1
    )
      if (!isCue(at) && !introducing.has(at) && !isBeside(paragraphs[at]!)) head.push(at);
    if (head.length > 0 && (isCue(index - 1) || lengthOf(paragraphs, index, last) >= FEWEST_OF_TEXT))
      records.push({ head, first: index, last });
    previous = last;
    index = last;
  }
  return records;
}

/** "Nominerade utan placering: …", "Byggherre: Härnösands kommun. Arkitekt: Ylva Trast." */
const DETAIL = /^[*_]*\p{Lu}[\p{L} ]{1,40}:\s+(?!["”“„»«])\S/u;

function lengthOf(paragraphs: readonly Paragraph[], first: number, last: number): number {
  return paragraphs.slice(first, last + 1).reduce((sum, { words }) => sum + words.split(/\s+/).length, 0);
}

/** "– Prisutskottet" below a quotation. */
const SIGNATURE = /\n[–—-] [^\n]{2,60}$/u;

/** Running text that can be a citation or a part of one. */
function isRunningText({ kind, words: written }: Paragraph): boolean {
  const words = kind === 'quote' ? written.replace(SIGNATURE, '').trimEnd() : written;
  if ((kind !== 'text' && kind !== 'quote') || !/[.!?…]["”“»)*_]*$/u.test(words)) return false;
  if (
    words.split(/\s+/).length < FEWEST_WORDS ||
    isFurniture(words) ||
    isCaption(words) ||
    /motivering/iu.test(words) ||
    DETAIL.test(words) ||
    saysNobodyOfYear(words)
  )
    return false;
  return !(tellsOfPrizeItself(words) || isSpoken(words) || speaksForItself(words) || isBiography(words));
}

/** "- Grannarna har isolerat." below running text: a list that the text has in it. */
function isSentenceOfList({ kind, words }: Paragraph): boolean {
  return kind === 'item' && /^\p{Lu}[^:]*\p{Ll}[.!]$/u.test(words) && words.includes(' ') && !isFurniture(words);
}

function isLine({ kind, words, unreadable }: Paragraph): boolean {
  if (kind === 'rule' || kind === 'speech' || unreadable === true || words.length > LONGEST_LINE) return false;
  return kind === 'heading' || !/[.!?…]["”“»]*$/u.test(words) || /(?<!\p{L})\p{L}{1,3}\.$/u.test(words);
}

/** "Kulturnämndens beslut", "Bakgrund": the headings of a meeting's minutes. */
const OF_MINUTES =
  /(?:^|s )(?:beslut|förslag till beslut|ärendebeskrivning|sammanfattning|bakgrund|jäv|yrkanden?|reservation)(?:$| )/iu;

/** A line that tells nothing of whose record it is: a date, a caption, a heading of minutes. */
function isBeside({ kind, words }: Paragraph): boolean {
  return isStamp(words) || isCaption(words) || (kind === 'heading' && OF_MINUTES.test(words));
}
