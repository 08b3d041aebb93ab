import { findAward } from './award-names.ts';
import { findQuotation, opensQuotation, type Quotation } from './find-quotation.ts';
import { isBiography, isFirstPerson, isFurniture, isSpoken } from './furniture.ts';
import { JURY_SAYS } from './jury-says.ts';
import type { PageView } from './page-view.ts';
import { readLabel } from './read-label.ts';

/** Why a text that seemed announced is not taken. */
export type Fault =
  | 'unclosed-quote'
  | 'truncated'
  | 'not-found'
  | 'unsure-end'
  | 'interrupted'
  | 'attributed'
  | 'unopened-quote';

/** The text of a citation: offsets into the document, and the last paragraph it touches. */
export interface CitationText {
  readonly start: number;
  readonly end: number;
  /** Index of the last paragraph that belongs to it. */
  readonly last: number;
  readonly quoted: boolean;
  readonly fault?: Fault;
}

/**
 * Reads the citation that begins at an offset.
 *
 * @param at where its text or its opening mark stands
 * @param index the paragraph `at` is in
 * @param unquoted whether it may stand without quotation marks
 * @param underHeading whether a heading announces it: all paragraphs under it are then its own. A lead or a label speaks
 *   of one paragraph, and a second one without marks is a doubt
 */
export function readCitationText(
  view: PageView,
  at: number,
  index: number,
  unquoted: boolean,
  underHeading = false,
): CitationText {
  const paragraph = view.paragraphs[index]!;
  const from = at + (/^[*_]{1,2}(?=\S)/u.exec(view.text.slice(at, paragraph.end))?.[0].length ?? 0);
  if (opensQuotation(view.text, from)) return readQuoted(view, from, index);
  if (opensQuotation(view.text, at)) return readQuoted(view, at, index);
  if (paragraph.kind === 'quote') return readBlock(view, at, index);
  if (!unquoted) return { start: at, end: paragraph.end, last: index, quoted: false, fault: 'not-found' };
  return readUnquoted(view, isEmphasized(view.text.slice(at, paragraph.end)) ? from : at, index, underHeading);
}

/** "*Sex personer, noll genvägar.*": the marks stand round the whole, and are no part of it. */
function isEmphasized(words: string): boolean {
  return /^(\*\*|__|\*|_)(?=[^*_\s])[^*_]*\1$/u.test(words.trimEnd());
}

/** No citation is longer, in characters; a quotation not closed by then is not closed. */
const LONGEST = 20_000;

function readQuoted(view: PageView, at: number, index: number): CitationText {
  const { text, paragraphs } = view;
  const boundary = view.nextNew[index]!;
  const limit = Math.min(paragraphs[boundary]?.start ?? text.length, at + LONGEST);
  const quotation = findQuotation(text, at, limit);
  if (quotation === null) {
    return { start: at + 1, end: limit, last: index, quoted: true, fault: 'unclosed-quote' };
  }
  const lastOf = (end: number) => {
    let last = index;
    while (last + 1 < paragraphs.length && paragraphs[last + 1]!.start < end) last += 1;
    return last;
  };
  const last = lastOf(quotation.close);
  const end = quotation.end;
  const tail = text.slice(quotation.close, paragraphs[last]!.end);
  const base = { start: quotation.start, quoted: true };
  if (hasForeignInside(view, index, last, end, /^[.*_\s]*$/.test(tail)))
    return { ...base, end, last, fault: 'interrupted' };
  const next = nextWhole(view, last, tail, boundary);
  if (next !== null && !isFirstPerson(text.slice(next.start, next.end)) && !signedBelow(view, last + 1)) {
    return { ...base, end, last: lastOf(next.close), fault: 'unsure-end' };
  }
  const ending = faultOfTail(tail) ?? faultOfEnd(text.slice(quotation.start, end), true);
  const fault = ending === 'attributed' && last > index ? 'interrupted' : ending;
  return { ...base, end, last, ...(fault !== undefined && { fault }) };
}

/** A next paragraph that is one whole quotation of its own: the jury's second paragraph, or someone else's words. */
function nextWhole(view: PageView, last: number, tail: string, boundary: number): Quotation | null {
  const next = view.paragraphs[last + 1];
  if (next === undefined || last + 1 >= boundary || !/^[.*_\s]*$/.test(tail) || next.kind !== 'text') return null;
  if (!opensQuotation(view.text, next.wordsStart)) return null;
  const quotation = findQuotation(view.text, next.wordsStart, next.end);
  return quotation !== null && /^[.*_\s]*$/.test(view.text.slice(quotation.close, next.end)) ? quotation : null;
}

/** Whether the line under a quotation names who said it. */
function signedBelow(view: PageView, index: number): boolean {
  const next = view.paragraphs[index + 1];
  if (next === undefined || next.words.length > 90 || /jury|motivering/iu.test(next.words)) return false;
  return (
    next.kind === 'speech' ||
    next.kind === 'heading' ||
    /^(?:säger|sa|berättar|kommenterar)(?!\p{L})/iu.test(next.words)
  );
}

/**
 * Whether something else stands between the marks: a page number, furniture, or, where the closing mark does not end its
 * paragraph, a voice that says "vi" all at once.
 */
function hasForeignInside(
  { text, paragraphs }: PageView,
  first: number,
  last: number,
  end: number,
  closesParagraph: boolean,
): boolean {
  const opening = isFirstPerson(paragraphs[first]!.words);
  return paragraphs.slice(first + 1, last + 1).some(({ kind, start, words }) => {
    const inside = text.slice(start, Math.min(start + words.length, end));
    return (
      kind === 'rule' ||
      isFurniture(words) ||
      isSpoken(inside) ||
      (isFirstPerson(inside) && !opening && !closesParagraph) ||
      /^(?:sida )?\d+(?: ?(?:av|\/|\()\s?\d+\)?)?$/iu.test(words)
    );
  });
}

function faultOfTail(tail: string): Fault | undefined {
  const rest = tail.replace(/^[*_]{1,2}/, '').trim();
  if (/^[.…]?$/.test(rest) || /^\((?:ur )?juryns? .*\)\.?$/iu.test(rest)) return undefined;
  if (JURY_SAYS.test(rest)) return /["”“„»«]/.test(rest) || /:\s*$/.test(rest) ? 'interrupted' : undefined;
  if (/^[,–—-]?\s*(?:säger|sa|sade|berättar|menar|kommenterar|tycker|skriver|förklarar)(?!\p{L})/iu.test(rest))
    return 'attributed';
  return /^[.!?]?\s*["”“„»«]?\p{Lu}/u.test(rest) || /^[–—-]\s*\p{Lu}/u.test(rest) ? undefined : 'unsure-end';
}

/** No citation is broken into more blockquotes. */
const MOST_BLOCKS = 20;

/** A blockquote holds one text; its marks, if any, stand at both ends. */
function readBlock(view: PageView, at: number, index: number): CitationText {
  const { text, paragraphs } = view;
  let last = index;
  while (
    paragraphs[last + 1]?.kind === 'quote' &&
    !opensQuotation(text, paragraphs[last + 1]!.wordsStart) &&
    last < index + MOST_BLOCKS
  )
    last += 1;
  const signature = /\n(?:[–—-]\s*[^\n]{1,80}|(?<=[.!?”"“]\s*\n)\p{Lu}[^\n]{0,60}[^\n.!?])$/u.exec(
    text.slice(at, paragraphs[last]!.end),
  );
  const end = signature === null ? paragraphs[last]!.end : at + signature.index;
  const trimmed = at + text.slice(at, end).trimEnd().length;
  const more = /motivering[^.!?\n]{0,40}:/iu.test(text.slice(at, trimmed)) ? 'unsure-end' : undefined;
  const fault = more ?? faultOfEnd(text.slice(at, trimmed), false);
  return { start: at, end: trimmed, last, quoted: true, ...(fault !== undefined && { fault }) };
}

function readUnquoted(view: PageView, at: number, index: number, underHeading: boolean): CitationText {
  const { text, paragraphs } = view;
  let last = index;
  let whole = 1;
  let foreign = false;
  for (let next = index + 1; next < view.nextNew[index]!; next += 1) {
    const { kind, words, wordsStart, apart } = paragraphs[next]!;
    const goesOn = kind === 'item' && (paragraphs[last]!.kind === 'item' || !/[.!?]$/.test(paragraphs[last]!.words));
    const isOwn =
      kind === 'text' &&
      !isForeign(words) &&
      !isDetail(words) &&
      !tellsOfAward(view, words) &&
      !opensQuotation(text, wordsStart);
    if (!isOwn && !goesOn) {
      foreign = !isFurniture(words) && !isDetail(words);
      break;
    }
    const closesList = !apart && paragraphs[last]!.kind === 'item';
    if (isOwn && !closesList) whole += 1;
    last = next;
  }
  const stop = paragraphs[last]!.end;
  const end =
    at +
    text
      .slice(at, stop)
      .replace(/[*_]{1,2}$/, '')
      .trimEnd().length;
  const opened = openedBefore(view, at, index, end);
  if (opened !== null) return { start: at, end: opened, last, quoted: true };
  const words = text.slice(at, end);
  const fault =
    (isForeign(words) && isSpoken(words) ? 'attributed' : undefined) ??
    (whole > 1 && (foreign || !underHeading) ? 'unsure-end' : undefined) ??
    faultOfEnd(words, false);
  return { start: at, end, last, quoted: false, ...(fault !== undefined && { fault }) };
}

/** How far above its text a quotation may open that holds the whole record. */
const FURTHEST_MARK = 4;

/**
 * The end of a text whose last mark closes a quotation that was opened above it: "”Priset tilldelas Umeå. / Motivering:
 * Umeå har … .”" Null when it ends in no mark, or no paragraph just above opens one that holds all of it.
 */
function openedBefore({ text, paragraphs }: PageView, at: number, index: number, end: number): number | null {
  if (!/["”“»]$/u.test(text.slice(at, end))) return null;
  for (let above = index; above >= Math.max(0, index - FURTHEST_MARK); above -= 1) {
    const { wordsStart } = paragraphs[above]!;
    if (wordsStart >= at || !opensQuotation(text, wordsStart)) continue;
    const quotation = findQuotation(text, wordsStart, end);
    if (quotation?.close === end) return quotation.end;
  }
  return null;
}

/** "Kartnålen vilar sedan 2009.": one sentence with the award for its subject is the page's, not the jury's. */
function tellsOfAward({ names }: PageView, words: string): boolean {
  return words.length <= 150 && findAward(words, names)?.start === 0 && !/[.!?]\s/.test(words);
}

/** "Fastighetsägare: Vasakronan": a line of the record that goes on below its text. */
function isDetail(words: string): boolean {
  return words.length <= 60 && /^\p{Lu}[\p{L} ]{1,30}: \S/u.test(words) && !/[.!?”"“»]$/u.test(words);
}

function isForeign(words: string): boolean {
  return (
    isFurniture(words) ||
    isSpoken(words) ||
    isBiography(words) ||
    isFirstPerson(words) ||
    /(?<!\p{L})(?:gratulerar|grattis)(?!\p{L})/iu.test(words) ||
    /(?<!\p{L})motivering(?:en|ar|arna)?(?!\p{L})/iu.test(words) ||
    readLabel(words) !== null
  );
}

/** "”… har byggt ett företag" */
const ELLIPSIS_AT_HEAD = /^["”“„»«]?\s*(?:…|\.\.\.|\[)/u;

/** "har gett varje by en lots": the verb of a sentence that begins before the mark. */
const FRAGMENT =
  /^(?:har|är|var|hade|blev|gör|gjorde|ger|gav|får|fick|visar|visade|låter|lät|tar|tog|skapar|skapade|arbetar|driver|vågar|vågade|kan|lyckas|lyckades|inspirerar|och|men|samt) /u;

/** Half a text: broken off by dots, a comma, a "Läs mer", or a closing mark that was never opened. */
function faultOfEnd(words: string, quoted: boolean): Fault | undefined {
  if (words.trim().split(/\s+/).length < 4 && !/^\p{Lu}.*[.!?]$/su.test(words.trim())) return 'not-found';
  if ((quoted && FRAGMENT.test(words)) || ELLIPSIS_AT_HEAD.test(words)) return 'truncated';
  if (
    /(?:…|\.\.\.|[,;–-])\s*(?:\[?läs (?:mer|hela)[^.]*)?$/iu.test(words) ||
    /\[\s*(?:…|\.\.\.)\s*\]$/.test(words) ||
    /läs (?:mer|hela motiveringen)[^.]*$/iu.test(words)
  ) {
    return 'truncated';
  }
  if (quoted) return undefined;
  if (/(?<=\p{L}[.!?]?)["”“»]$/u.test(words) && (words.match(/["”“„»«]/g)?.length ?? 0) % 2 === 1)
    return 'unopened-quote';
  return /[.!?)”"“»]$/u.test(words) || /^För /u.test(words) ? undefined : 'truncated';
}
