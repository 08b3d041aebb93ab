import { bareRecipient } from '../award/bare-recipient.ts';
import { readLabel } from '../award/read-label.ts';
import { sentencesOf } from '../award/sentences-of.ts';
import { givesMention } from '../line/gives-mention.ts';
import { headsFinalists } from '../line/heads-finalists.ts';
import { headsMentions } from '../line/heads-mentions.ts';
import { isSpokenOf } from '../line/is-spoken-of.ts';
import { MENTION } from '../line/mention.ts';
import { saysWinners } from '../line/says-winners.ts';
import { leadOf, type Standing } from '../text/standing.ts';
import type { PageView } from '../view/page-view.ts';

/** "Motivering Umeå kommun (hedersomnämnande)" */
const IN_BRACKETS = new RegExp(`\\(${MENTION}\\):?$`, 'u');

/** Characters of a line that heads a record. */
const LONGEST_LINE = 120;

/**
 * Whether what a citation is of is an honorable mention, and not the prize of its page: the words that announce it say
 * so ("Hedersomnämnande tilldelades Ekbacken med motiveringen:"), or the nearest line above that says what its
 * recipient got. A line with a year, an award or "Vinnare" on it says that it is the prize.
 */
export function getsMention(view: PageView, standing: Standing, recipient: string | undefined): boolean {
  const { paragraphs, announcements, facts } = view;
  const { at, record, above } = standing;
  const lead = announcements[at]?.lead ?? leadOf(paragraphs[at]!.words, standing.words);
  if (IN_BRACKETS.test(lead.trim())) return true;
  const ofLead = saysMention(sentencesOf(lead), undefined);
  if (ofLead !== undefined) return ofLead;
  if (isListedAsMention(view, at, recipient)) return true;
  for (const index of [...record, ...above]) {
    const { words, kind } = paragraphs[index]!;
    const { years, award, recipient: theirs } = facts[index]!;
    if (GIVING_WORD.test(words)) continue;
    const isLabel = readLabel(words) !== null || (words.endsWith(':') && headsMentions(words));
    const isLine = words.length <= LONGEST_LINE && (kind !== 'text' || isLabel);
    if (isLine && headsMentions(words)) {
      const isOfOne = theirs !== undefined || /[:–—-]\s+\S|(?<!\p{L})till /u.test(words);
      if (isOfOne ? record.includes(index) && isNamedIn(words, recipient) : true) return true;
    } else if (isLine) {
      if (recipient !== undefined && isNamedIn(words, recipient) && givesMention(words)) return true;
      if (years.length > 0 || award !== undefined || saysWinners(words) || headsFinalists(words)) return false;
    } else {
      const isOpen = recipient === undefined || /^\p{Ll}/u.test(words);
      const said = isOpen ? undefined : saysMention(clausesOf(words), recipient);
      if (said !== undefined) return said;
    }
  }
  return false;
}

/** A list of decisions stands near the reasons. */
const FURTHEST_LIST = 50;

/**
 * "2. Nämnden beslutar att tilldela Ladan hedersomnämnande.": what a meeting decided in a list above all the reasons,
 * of which only one item is about the recipient.
 */
function isListedAsMention({ paragraphs }: PageView, at: number, recipient: string | undefined): boolean {
  if (recipient === undefined) return false;
  const above = paragraphs.slice(Math.max(0, at - FURTHEST_LIST), at);
  const items = above.filter(({ kind, words }) => kind === 'item' && isNamedIn(words, recipient));
  return items.length === 1 && saysMention(clausesOf(items[0]!.words), recipient) === true;
}

/** The giving word of a diploma on a line of its own, which is read with the lines round it. */
const GIVING_WORD = /^(?:har |härmed )?(?:tilldelas|tilldelades|tilldelats):?$/iu;

/** "Arjeplog tar hem titeln, och Åmål får ett hedersomnämnande." says a thing of each. */
function clausesOf(words: string): readonly string[] {
  return sentencesOf(words.replace(/\s+/gu, ' ')).flatMap((sentence) =>
    sentence.split(/,? (?:och|samt|medan|men) (?=\p{Lu}|ett )/u),
  );
}

/** What the last of some clauses that gives anything gives; undefined where none does, or only to someone else. */
function saysMention(clauses: readonly string[], recipient: string | undefined): boolean | undefined {
  for (const clause of clauses.toReversed()) {
    if (!isNamedIn(clause, recipient)) continue;
    if (givesMention(clause) || headsMentions(clause)) return true;
    if (GIVES.test(clause)) return false;
  }
  return undefined;
}

function isNamedIn(words: string, recipient: string | undefined): boolean {
  if (recipient === undefined) return true;
  const name = bareRecipient(recipient);
  return words.includes(name) || isSpokenOf(name.toLocaleUpperCase('sv'), words);
}

const GIVES =
  /(?<!\p{L})(?:tilldela(?:s|des|ts|r|t)|får|fick|vann|vinner|utses|utsågs|går till|gick till|belönas|belönades|är årets)(?!\p{L})/iu;
