import { type AwardFacts, NO_FACTS } from '../award/award-facts.ts';
import type { AwardNames } from '../award/award-names.ts';
import { bareRecipient } from '../award/bare-recipient.ts';
import { onlyGives } from '../award/only-gives.ts';
import { readLabel, readNamingLabel } from '../award/read-label.ts';
import { speaksOfCitations } from '../line/find-cue.ts';
import { isCaption } from '../line/is-caption.ts';
import { isSpoken } from '../line/is-spoken.ts';
import { isSpokenOf } from '../line/is-spoken-of.ts';
import { leadsIntoReasons } from '../line/leads-into-reasons.ts';
import { leadsIntoReasonsOfThem } from '../line/leads-into-reasons-of-them.ts';
import { saysNobodyOfYear } from '../line/says-nobody-of-year.ts';
import { speaksForItself } from '../line/speaks-for-itself.ts';
import type { Paragraph } from '../paragraph/paragraph.ts';
import { splitParagraphs } from '../paragraph/split-paragraphs.ts';
import { type Announcement, findAnnouncement } from './find-announcement.ts';
import { findTitle } from './find-title.ts';
import { impersonalLists } from './impersonal-lists.ts';
import { introductions } from './introductions.ts';
import { learnAwardNames } from './learn-award-names.ts';
import { linesByAward } from './lines-by-award.ts';
import { linesByGiving } from './lines-by-giving.ts';
import { type LineByName, linesByName } from './lines-by-name.ts';
import { linesByReason } from './lines-by-reason.ts';
import { linesByYear } from './lines-by-year.ts';
import type { PageView } from './page-view.ts';
import { readLineRecord } from './read-line-record.ts';
import { readPageFacts } from './read-page-facts.ts';
import { reasonsOfTold } from './reasons-of-told.ts';
import { markOfLine } from './record-head.ts';
import { recordsNameAwards } from './records-name-awards.ts';
import { repeatsLead } from './repeats-lead.ts';
import { yearsOfRecipients } from './years-of-recipients.ts';

/**
 * Cuts and reads a page from an offset on. Takes any text; one without a visible character has no paragraphs.
 *
 * @param title what its front matter calls it, which stands over it as a heading unless its first heading says the same
 */
export function viewPage(text: string, from: number, title?: string): PageView {
  const body = splitParagraphs(text, from);
  const isTold = title === undefined || body[0]?.words === title;
  const paragraphs = isTold ? body : [titleParagraph(title, from), ...body];
  const names = learnAwardNames(paragraphs);
  const byName = new Map([
    ...linesByAward(paragraphs, names),
    ...linesByGiving(paragraphs, names),
    ...linesByReason(paragraphs),
    ...linesByName(paragraphs),
    ...linesByYear(paragraphs),
  ]);
  const heads = new Set([...byName.values()].map(({ head }) => head));
  const announcements = withShortLeads(
    paragraphs,
    paragraphs.map((paragraph, index) =>
      heads.has(index) || byName.has(index) ? null : findAnnouncement(text, paragraph, paragraphs[index + 1]),
    ),
  );
  const facts = withLines(byName, withoutSite(paragraphs, readPageFacts(paragraphs, announcements, names, text)));
  const decided = paragraphs.findIndex(
    ({ words }, index) => DECISION.test(words) && announcements[index]?.cue === 'sure',
  );
  const anew = paragraphs.map(
    (paragraph, index) =>
      announcements[index]?.cue === 'sure' ||
      byName.has(index) ||
      standsBelowRow(paragraphs, byName, index) ||
      (paragraph.kind === 'text' && DECIDED.test(paragraph.words)) ||
      (decided >= 0 && index > decided && paragraph.kind === 'text' && DECISION.test(paragraph.words)) ||
      beginsAnew(paragraph, facts[index]!, names),
  );
  const announced = announcements.some((announcement) => announcement?.cue === 'sure');
  const yearsOf = yearsOfRecipients(paragraphs, facts, names);
  return {
    text,
    paragraphs,
    announcements,
    facts,
    names,
    announcesCitations: paragraphs.some(
      ({ words, kind }, index) =>
        leadsIntoReasons(words) ||
        (leadsIntoReasonsOfThem(words) && paragraphs[index + 1]?.kind === 'heading') ||
        (!announced && speaksOfCitations(words, kind === 'heading')),
    ),
    recordsNameAwards: recordsNameAwards(paragraphs, announcements, facts),
    ...marksOfLists(paragraphs),
    impersonal: impersonalLists(paragraphs),
    introducing: introductions(paragraphs),
    recurring: namesOfSeveral(facts),
    winners: [...new Set(facts.flatMap(winnerOf))],
    yearsOf,
    reasons: reasonsOfTold(paragraphs, yearsOf),
    byName,
    headings: paragraphs.flatMap(({ kind }, index) => (kind === 'heading' ? [index] : [])),
    title: findTitle(paragraphs, facts),
    nextNew: nextTrue(anew),
  };
}

/** The leads below the text of another may be cut short: "Och om Per Ek:". */
function withShortLeads(
  paragraphs: readonly Paragraph[],
  announcements: readonly (Announcement | null)[],
): readonly (Announcement | null)[] {
  let above: Announcement | null = null;
  return announcements.map((announcement, index) => {
    const { kind, words, wordsStart } = paragraphs[index]!;
    const mark = kind === 'text' ? words.search(/ ["”“„»«]/u) : -1;
    const lead = mark < 0 ? words : words.slice(0, mark);
    if (kind === 'heading') above = null;
    else if (announcement !== null) above = announcement;
    else if (kind === 'text' && above?.cue === 'sure' && repeatsLead(lead, above.lead))
      return mark < 0
        ? { cue: 'sure', lead, inline: null, unquoted: true, heads: true }
        : { cue: 'sure', lead, inline: wordsStart + mark + 1, unquoted: false, heads: false };
    return announcement;
  });
}

function winnerOf({ recipient, award }: AwardFacts): readonly string[] {
  return recipient === undefined || award === undefined ? [] : [bareRecipient(recipient)];
}

/** So many reasons, each in a paragraph of its own, show that the last has one too. */
const FEWEST_IN_ROW = 3;

/**
 * Whether a paragraph is the next below a row of reasons behind names and speaks of none of whom they are: "Vid samma
 * tillfälle hedrades även de anställda."
 */
function standsBelowRow(
  paragraphs: readonly Paragraph[],
  byName: ReadonlyMap<number, LineByName>,
  index: number,
): boolean {
  const last = byName.get(index - 1);
  const { words, apart } = paragraphs[index]!;
  if (last === undefined || byName.has(index) || !apart) return false;
  return byRow(byName, index - 1) >= FEWEST_IN_ROW && !OF_ONE.test(words) && !isSpokenOf(last.recipient, words);
}

/** How many reasons of one row end at a place. */
function byRow(byName: ReadonlyMap<number, LineByName>, last: number): number {
  let count = 0;
  while (count < FEWEST_IN_ROW && byName.get(last - count)?.head === byName.get(last)!.head) count += 1;
  return count;
}

/** "Hon har också …": of somebody named above. */
const OF_ONE = /(?<!\p{L})(?:hon|han|hen|hennes|hans|hens|henne|honom|de|deras|dem)(?!\p{L})/iu;

function namesOfSeveral(facts: readonly AwardFacts[]): ReadonlySet<string> {
  const once = new Set<string>();
  const twice = new Set<string>();
  for (const { name, years } of facts) {
    if (name !== undefined && years.length > 0) (once.has(name) ? twice : once).add(name);
  }
  return twice;
}

/** "Kungsviks kommun" above the page's marked title: whose site it is, and nobody who got an award. */
function withoutSite(paragraphs: readonly Paragraph[], facts: readonly AwardFacts[]): readonly AwardFacts[] {
  const title = paragraphs.findIndex(({ level }) => level === 1);
  return facts.map((fact, index) => {
    const isSite = index < title && paragraphs[index]!.level === 7 && fact.years.length === 0;
    return isSite && fact.award === undefined && fact.recipient !== undefined ? NO_FACTS : fact;
  });
}

/** Of a line with its award, name and text in one paragraph its head alone says what it is of. */
function withLines(lines: ReadonlyMap<number, LineByName>, facts: readonly AwardFacts[]): readonly AwardFacts[] {
  return facts.map((fact, index) => {
    const { award, recipient, years = [] } = lines.get(index) ?? {};
    return award === undefined || recipient === undefined ? fact : { years, award, recipient };
  });
}

function titleParagraph(words: string, from: number): Paragraph {
  return { start: 0, end: from, wordsStart: from, words, kind: 'heading', level: 1, apart: true };
}

/** How lines are marked that stand right above a quotation, by what stands under them. */
function marksOfLists(paragraphs: readonly Paragraph[]): Pick<PageView, 'listed' | 'spokenUnder' | 'voiceUnder'> {
  const once = new Set<string>();
  const twice = new Set<string>();
  const spokenUnder = new Set<string>();
  const voiceUnder = new Set<string>();
  for (const [index, { kind, words }] of paragraphs.entries()) {
    if (index === 0 || !(kind === 'quote' || /^["”“„»«]/u.test(words))) continue;
    if (isCaption(paragraphs[index - 1]!.words)) continue;
    const mark = markOfLine({ paragraphs }, index - 1);
    (once.has(mark) ? twice : once).add(mark);
    if (isSpoken(words)) spokenUnder.add(mark);
    if (speaksForItself(words.slice(1))) voiceUnder.add(mark);
  }
  return { listed: twice, spokenUnder, voiceUnder };
}

/**
 * "att utse Siv Bo till …", and below it "att stipendiet överlämnas i maj.": one of the things that a meeting decides.
 */
const DECISION = /^att \p{Ll}/u;

/**
 * "Akademien beslöt vidare att anslå …", "Det beslutades också att …": the next thing, told in a sentence of its own.
 */
const DECIDED =
  /^(?:\p{Lu}\p{L}*(?:en|an|et) (?:beslöt|beslutade|beslutar)|Det (?:beslöts|beslutades|beslutas|bestämdes))(?: \p{Ll}+){0,2} att(?!\p{L})/u;

/** "Årets domare 2022: Elias Rönn. Elias hade förhinder …" */
const EDITION_OF_WINNER = /^[*_]*Årets \p{L}[\p{L} -]{2,40} (?:19|20)\d\d: \p{Lu}/u;

/** Whether a new record or heading begins here, so that no citation runs on past it. */
function beginsAnew(paragraph: Paragraph, facts: AwardFacts, names: AwardNames): boolean {
  const { kind, words } = paragraph;
  const { years, recipient, award } = facts;
  if (kind === 'heading' || kind === 'rule') return true;
  if (readLabel(words) !== null || readLineRecord(paragraph, names) !== null) return true;
  if (recipient !== undefined && readNamingLabel(words)?.value === recipient) return true;
  if (award !== undefined && /:[*_]*$/u.test(words) && onlyGives(paragraph, facts)) return true;
  if (EDITION_OF_WINNER.test(words) || saysNobodyOfYear(words)) return true;
  return (
    words.length <= 90 && kind !== 'speech' && years.length > 0 && (recipient !== undefined || words.endsWith(':'))
  );
}

/** The index of the next true after each place; the length when there is none. */
function nextTrue(flags: readonly boolean[]): readonly number[] {
  const next = new Array<number>(flags.length).fill(flags.length);
  for (let index = flags.length - 2; index >= 0; index -= 1)
    next[index] = flags[index + 1] ? index + 1 : next[index + 1]!;
  return next;
}
