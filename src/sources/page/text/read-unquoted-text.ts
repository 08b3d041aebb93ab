import { findAward } from '../award/award-names.ts';
import { readEmphasizedLabel } from '../award/read-emphasized-label.ts';
import { readLabel } from '../award/read-label.ts';
import { sentencesOf } from '../award/sentences-of.ts';
import { carriesOn } from '../line/carries-on.ts';
import { isAfterword } from '../line/is-afterword.ts';
import { isBiography } from '../line/is-biography.ts';
import { isFirstPerson } from '../line/is-first-person.ts';
import { isFurniture } from '../line/is-furniture.ts';
import { isSpoken } from '../line/is-spoken.ts';
import { juryFinds } from '../line/jury-finds.ts';
import { leadsIntoText } from '../line/leads-into-text.ts';
import { saysOnOccasion } from '../line/says-on-occasion.ts';
import { saysWeInPassing } from '../line/says-we-in-passing.ts';
import { speaksForItself } from '../line/speaks-for-itself.ts';
import { tellsOfContest } from '../line/tells-of-contest.ts';
import { tellsOfGiving } from '../line/tells-of-giving.ts';
import { tellsOfReaction } from '../line/tells-of-reaction.ts';
import { findQuotation, opensQuotation } from '../paragraph/find-quotation.ts';
import { headsNextRecord } from '../view/heads-next-record.ts';
import { indentOf } from '../view/indent-of.ts';
import { isSetInEmphasis } from '../view/is-set-in-emphasis.ts';
import type { PageView } from '../view/page-view.ts';
import type { CitationText } from './citation-text.ts';
import { cutAfterword } from './cut-afterword.ts';
import { faultOfEnd } from './fault-of-end.ts';
import { fillsBlock } from './fills-block.ts';
import { endsWithBlock, fillsRecord, isInsideClosedRecord } from './fills-record.ts';
import { givesFormer } from './gives-former.ts';
import { isNextItem } from './is-next-item.ts';
import { tellsOfOtherWinner } from './tells-of-other-winner.ts';
import { whoseProfile } from './whose-profile.ts';

/** Reads a text without marks, to where something else begins. */
export function readUnquotedText(view: PageView, at: number, index: number, underHeading: boolean): CitationText {
  const { text, paragraphs } = view;
  let last = index;
  let whole = 1;
  let foreign = false;
  let unsure = false;
  const profiled = (sentence: string) => whoseProfile(view, at, index, sentence);
  const isAfter = (sentence: string) =>
    isAfterword(sentence) ||
    profiled(sentence) === 'giver' ||
    givesFormer(sentence, view.names, text.slice(at, Math.max(at, text.indexOf(sentence, at))));
  // "- Kulturpriset: Siv Bo. Motivering: …": the next item is the next record.
  const isInItem = paragraphs[index]!.kind === 'item' && at > paragraphs[index]!.wordsStart;
  const emphasized = /[*_]/u.test(text[at - 1] ?? '');
  const indent = setIn(view, at, index);
  for (let next = index + 1; next < view.nextNew[index]!; next += 1) {
    const { kind, words, wordsStart, apart } = paragraphs[next]!;
    const isBeside =
      kind === 'text' &&
      (sentencesOf(words).every(isAfter) ||
        (apart && tellsOfContest(words)) ||
        (apart && tellsOfReaction(words)) ||
        (apart && sentencesOf(words).every((sentence) => isAfter(sentence) || tellsOfReaction(sentence))) ||
        leadsOn(view, next) ||
        endsPage(view, next) ||
        tellsOfOtherWinner(view, index, text.slice(at, paragraphs[last]!.end), words));
    if (
      isBeside ||
      (next === index + 1 && endsWithBlock(view, index)) ||
      (paragraphs[index]!.kind === 'speech' && kind !== 'speech') ||
      (apart && indentOf(text, paragraphs[next]!) < indent) ||
      headsNextRecord(view, next, text.slice(at, paragraphs[last]!.end)) ||
      (kind === 'text' && isNextClause(words, paragraphs[last]!.words))
    )
      break;
    unsure ||= kind === 'text' && !isProfile(words) && profiled(words) === 'either';
    const above = paragraphs[last]!;
    const goesOn =
      kind === 'item' &&
      !isInItem &&
      (isNextItem(view, next) || (above.kind !== 'item' && !/[.!?]$/.test(above.words)));
    const isOwn =
      kind === 'text' &&
      (!emphasized || /^[*_]/u.test(words)) &&
      !isForeign(words) &&
      !isDetail(words) &&
      !leadsIntoSpeech(view, next) &&
      !leadsIntoText(words) &&
      !isProfile(words) &&
      !tellsOfAward(view, words) &&
      !opensQuotation(text, wordsStart);
    if (isOwn && apart && isWholeList(view, index, at, last)) {
      unsure ||= !isAfter(sentencesOf(words)[0]!);
      foreign = true;
      break;
    }
    if (!isOwn && !goesOn) {
      foreign = kind !== 'rule' && !isFurniture(words) && !isDetail(words) && !OPENS_BOX.test(words);
      // A line of the same block that says "vi" may be the jury's last: "Något vi alla ska vara stolta över!"
      unsure ||=
        kind === 'text' &&
        ((goesOnAboutWinner(words) && !leadsIntoSpeech(view, next)) ||
          leadsOnBehindMore(words) ||
          (isInsideClosedRecord(view, index, next) && goesOnAboutWinner(sentencesOf(words).at(-1)!)) ||
          saysWeInPassing(words) ||
          (!apart && isFirstPerson(words)));
      break;
    }
    // "Resultatet surrar och doftar." below a list is said of what stands in it.
    const closesList = paragraphs[last]!.kind === 'item' && (!apart || carriesOn(words));
    if (isOwn && !closesList && !juryFinds(words)) whole += 1;
    last = next;
  }
  const stop = paragraphs[last]!.end;
  const stretch =
    at +
    text
      .slice(at, stop)
      .replace(/[*_]{1,2}$/, '')
      .trimEnd().length;
  const own = cutAfterword(text.slice(at, stretch), isAfter);
  const end = own === null ? stretch : at + own;
  const opened = openedBefore(view, at, index, end);
  if (opened !== null) return { start: at, end: opened, last, quoted: true };
  const words = text.slice(at, end);
  const holdsRecord =
    isSetInEmphasis(view, index, last) ||
    (!foreign && (fillsRecord(view, index, last) || fillsBlock(view, index, last)));
  const fault =
    (isForeign(words) && isSpoken(words) ? 'attributed' : undefined) ??
    (own === null || unsure || (whole > 1 && !holdsRecord && (foreign || !underHeading)) ? 'unsure-end' : undefined) ??
    faultOfEnd(words, false);
  if (fault === 'unopened-quote' && last === index && isAnnouncedRightBefore(view, at, index))
    return { start: at, end: end - 1, last, quoted: true };
  return { start: at, end, last, quoted: false, ...(fault !== undefined && { fault }) };
}

/** Whether a text is a list of several items as far as it has been read: what stands apart below it may be its own. */
function isWholeList({ paragraphs }: PageView, index: number, at: number, last: number): boolean {
  const items = paragraphs.slice(index, last + 1);
  return (
    at === items[0]!.start &&
    items.length > 1 &&
    items.every(({ kind, words }) => kind === 'item' && /[.!]$/u.test(words))
  );
}

/** How far a text is set in, as a block below what announces it; 0 where it is not, or begins behind other words. */
function setIn({ text, paragraphs }: PageView, at: number, index: number): number {
  const paragraph = paragraphs[index]!;
  const above = paragraphs[index - 1];
  if (at > paragraph.wordsStart || !paragraph.apart || above === undefined) return 0;
  const indent = indentOf(text, paragraph);
  return indent >= FEWEST_SPACES && indentOf(text, above) < indent ? indent : 0;
}

/** Whether a colon that announces a text stands right before it, so that it begins there though no mark opens it. */
function isAnnouncedRightBefore({ paragraphs, announcements }: PageView, at: number, index: number): boolean {
  const above = announcements[index - 1];
  const isBelow = above?.cue === 'sure' && above.inline === null && /:[*_]*$/u.test(paragraphs[index - 1]!.words);
  return announcements[index]?.inline === at || (isBelow && at === paragraphs[index]!.wordsStart);
}

/**
 * "att prissumman belastar konto 47" below a whole sentence: the next thing that is decided, behind the reason of the
 * first.
 */
function isNextClause(words: string, before: string): boolean {
  return /^(?:\d+\.? |[a-z]\) )?(?:samt )?(?:att|dels) \p{Ll}/u.test(words) && /[.!?]["”“»]?$/u.test(before);
}

/**
 * "Ordföranden Eva Holm tog emot priset i Lund.": how it was given, below the last reason that the page announces.
 * Above another it may be told of the next.
 */
function endsPage({ paragraphs, announcements }: PageView, index: number): boolean {
  const { words, apart } = paragraphs[index]!;
  return apart && tellsOfGiving(words) && !announcements.slice(index).some((announcement) => announcement !== null);
}

/** "Om kommunens pris till ungdomsledare:": a line over what is told of the prize. */
const OPENS_BOX = /^Om [^.!?:]{3,80}:$/u;

/** Spaces that set a block in, and are no slip. */
const FEWEST_SPACES = 2;

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
    if (quotation?.close === end && quotation.end > at) return quotation.end;
  }
  return null;
}

/**
 * "Arjeplogs sameförening har 140 medlemmar och bildades 1948.": what a winner is, in one sentence. What it "har sedan
 * dess" done is a reason.
 */
function isProfile(words: string): boolean {
  if (/(?<!\p{L})har sedan (?:dess|starten)(?!\p{L})/u.test(words)) return false;
  return (
    /^\p{Lu}[^.!?]{2,60} (?:har|hade) (?:cirka |omkring |drygt |ungefär )?\d[\d ]* (?:medlemmar|anställda|invånare|elever|medarbetare|studenter)(?!\p{L})[^.!?]*\.?$/u.test(
      words,
    ) ||
    /^\p{Lu}[^.!?]{2,60} (?:bildades|grundades|startades|öppnade) (?:år )?(?:18|19|20)\d\d[^.!?]*\.?$/u.test(words) ||
    /^\p{Lu}[^.!?]{2,60} (?:drivs|ägs|leds|förestås) (?:i dag |idag |sedan (?:19|20)\d\d )?av (?=[^.!?]*\p{Lu})/u.test(
      words,
    )
  );
}

/**
 * "Hon säger själv att det inte är något särskilt. Vi vet …": it may be said by the jury or by who made the page. What
 * "hon" is or says to a reporter is the page's.
 */
function goesOnAboutWinner(words: string): boolean {
  return (
    /^(?:Hon|Han|Hen|Hennes|Hans) /u.test(words) &&
    !(isFurniture(words) || isSpoken(words) || isBiography(words) || tellsOfGiving(words) || speaksForItself(words))
  );
}

/** "är stolt", "håller med", "skrattar": how someone is or looks who then speaks. */
const BEFORE_SPEECH =
  /(?<!\p{L})(?:(?:stolt|glad|lycklig|överlycklig|rörd|tacksam|nöjd|tagen|överraskad)a?|håller med|instämmer|nickar|ler|skrattar|skakar på huvudet|suckar|rodnar)[.!]?$/u;

/** "Enhetschefen Tove Alm är stolt.", "Hennes man håller med.", "Vinnarens kommentar:" before what she says. */
function leadsIntoSpeech({ paragraphs }: PageView, index: number): boolean {
  const below = paragraphs[index + 1];
  const { words } = paragraphs[index]!;
  return (
    below !== undefined &&
    words.length <= 90 &&
    (below.kind === 'speech' || isSpoken(below.words)) &&
    (words.endsWith(':') || BEFORE_SPEECH.test(words))
  );
}

/** "Kartnålen vilar sedan 2009.": one sentence with the award for its subject is the page's, not the jury's. */
function tellsOfAward({ names }: PageView, words: string): boolean {
  const plain = words.replace(/^[*_]+/u, '');
  return words.length <= 150 && findAward(plain, names)?.start === 0 && !/[.!?]\s/.test(plain);
}

/** "Två finalister fick också blommor:" right above the first of them: said of what follows. */
function leadsOn({ paragraphs, nextNew }: PageView, index: number): boolean {
  return /:[*_]*$/u.test(paragraphs[index]!.words) && nextNew[index] === index + 1 && index + 1 < paragraphs.length;
}

/**
 * "Allt detta gör Siv till en given mottagare.Om kommunens pris:": what leads on stands behind whole sentences, which
 * may be the text's own.
 */
function leadsOnBehindMore(words: string): boolean {
  return /\p{L}[.!?]\s?\p{Lu}.*:[*_]*$/su.test(words) && sentencesOf(words).length > 1 && !isForeign(words);
}

/**
 * "Fastighetsägare: Vasakronan", "Byggherre är Vasakronan.", "**Utdelas:** 3 maj", "**Vinnaren säger:** ”Tack!”": a
 * line of the record that goes on below its text.
 */
function isDetail(words: string): boolean {
  if (readEmphasizedLabel(words) !== null && (words.length <= 90 || isSpoken(words))) return true;
  const key = /^(\p{Lu}[\p{L} ]{1,30}?) (?:är|var|heter) (?=\p{Lu})/u.exec(words)?.[1];
  if (key !== undefined && readLabel(`${key}:`) !== null) return true;
  return words.length <= 60 && /^\p{Lu}[\p{L} ]{1,30}:\s+\S/u.test(words) && !/[.!?”"“»]$/u.test(words);
}

/** "Vi i juryn har aldrig träffat …": the jury's own voice. */
const JURY_SPEAKS = /(?<!\p{L})(?:vi|oss) i juryn(?!\p{L})/iu;

function isForeign(words: string): boolean {
  return (
    isFurniture(words) ||
    isSpoken(words) ||
    saysOnOccasion(words) ||
    isBiography(words) ||
    (isFirstPerson(words) && !JURY_SPEAKS.test(words)) ||
    /(?<!\p{L})(?:gratulerar|grattis)(?!\p{L})/iu.test(words) ||
    /(?<!\p{L})motivering(?:en|ar|arna)?(?!\p{L})/iu.test(words) ||
    readLabel(words) !== null
  );
}
