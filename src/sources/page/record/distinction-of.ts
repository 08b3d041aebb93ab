import { readLabel } from '../award/read-label.ts';
import { sentencesOf } from '../award/sentences-of.ts';
import { givesMention } from '../line/gives-mention.ts';
import { headsMentions } from '../line/heads-mentions.ts';
import { MENTION } from '../line/mention.ts';
import { namesFinalists } from '../line/names-finalists.ts';
import { saysWinners } from '../line/says-winners.ts';
import { toldRank } from '../line/told-rank.ts';
import type { Paragraph } from '../paragraph/paragraph.ts';
import { awaitsWinner } from '../text/awaits-winner.ts';
import { leadOf, type Standing } from '../text/standing.ts';
import { isAncestor } from '../view/open-headings.ts';
import type { PageView } from '../view/page-view.ts';
import { isNamedIn } from './is-named-in.ts';
import { type Honored, isOverFinalists } from './is-over-finalists.ts';
import { namesSomeone } from './names-someone.ts';

/** Whatever the page calls them; a rank is called as the page does. */
const HONORED = 'Hedersomnämnande';
const FINALIST = 'Finalist';

/** What a place says: a distinction, null that it is the award itself, undefined nothing. */
type Told = string | null | undefined;

/** "Motivering Umeå kommun (hedersomnämnande)", "Åre kommun (finalist):" */
const IN_BRACKETS = new RegExp(`\\((?:(?<mention>${MENTION})|finalist)\\):?$`, 'iu');

/** Characters of a line that heads a record. */
const LONGEST_LINE = 120;

/**
 * What a citation is of beside the prize of its page: an honorable mention, a place in the final, a second prize;
 * undefined for the prize itself. The words that announce it say so ("Hedersomnämnande tilldelades Ekbacken med
 * motiveringen:"), or the nearest line above that says what its recipient got. A line with a year, an award or
 * "Vinnare" on it says that it is the prize.
 */
export function distinctionOf(view: PageView, standing: Standing, honored: Honored): string | undefined {
  const { paragraphs, announcements } = view;
  const { at } = standing;
  const announcing = announcements[at]?.lead ?? leadOf(paragraphs[at]!.words, standing.words);
  const lead = announcing.replace(/[*_]{1,3}/gu, '').trim();
  const inBrackets = IN_BRACKETS.exec(lead);
  if (inBrackets !== null) return inBrackets.groups?.mention === undefined ? FINALIST : HONORED;
  const ofLead = toldByClauses(sentencesOf(lead), undefined);
  if (ofLead !== undefined) return ofLead ?? undefined;
  if (isListedAsMention(view, at, honored.recipient)) return HONORED;
  return toldAbove(view, standing, honored) ?? undefined;
}

/** What the nearest line or sentence of the record, or the nearest heading above it, says. */
function toldAbove(view: PageView, standing: Standing, honored: Honored): Told {
  const { paragraphs } = view;
  const { recipient } = honored;
  const ofPrize: number[] = [];
  for (const index of [...standing.record, ...standing.above]) {
    const { words } = paragraphs[index]!;
    if (GIVING_WORD.test(words)) continue;
    const isLine = isOfRecord(paragraphs[index]!);
    if (isLine && isOverFinalists(view, standing, honored, index, ofPrize)) return FINALIST;
    if (isLine && SAYS_WON.test(words) && !awaitsWinner(words)) return null;
    if (ofPrize.length > 0) continue;
    const isOpen = recipient === undefined || /^\p{Ll}/u.test(words);
    const byClauses = isOpen ? undefined : toldByClauses(clausesOf(words), recipient);
    const told = isLine ? toldByLine(view, standing, recipient, index) : byClauses;
    if (told !== undefined) return told;
    if (isLine && isOfPrize(view, index)) ofPrize.push(index);
  }
  return undefined;
}

/** A heading, an item, a label: what holds for a record, and no running text. */
function isOfRecord({ kind, words }: Paragraph): boolean {
  if (words.length > LONGEST_LINE) return false;
  const isLead = words.endsWith(':') && (headsMentions(words) || namesFinalists(words));
  return kind !== 'text' || isLead || readLabel(words) !== null;
}

/** "Årets skola", "Juryns motivering", "2019" */
function isOfPrize({ paragraphs, facts }: PageView, index: number): boolean {
  const { words } = paragraphs[index]!;
  const { years, award } = facts[index]!;
  return !headsMentions(words) && (years.length > 0 || award !== undefined || saysWinners(words));
}

/** "Vinnare: Umeå kommun", "Umeå vann" */
const SAYS_WON = /(?<!\p{L})(?:vinnar(?:e|en|na)|segrar(?:e|en|na)|vann|vinner)(?!\p{L})/iu;

/** What a line says that is over mentions, or gives a rank, and not to someone else. */
function toldByLine(
  { paragraphs, facts }: PageView,
  { record, at }: Standing,
  recipient: string | undefined,
  index: number,
): Told {
  const { words } = paragraphs[index]!;
  const isInRecord = record.includes(index);
  const isOfOne = namesSomeone(words, facts[index]!);
  const isOfThis = isInRecord && isNamedIn(words, recipient);
  if (headsMentions(words)) return !isOfOne || isOfThis ? HONORED : undefined;
  if (recipient !== undefined && isNamedIn(words, recipient) && givesMention(words)) return HONORED;
  const rank = toldRank(words);
  if (rank === undefined || !(isOfOne ? isOfThis : isInRecord || isAncestor(paragraphs, index, at))) return undefined;
  return besideFirst(rank);
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
  return items.length === 1 && toldByClauses(clausesOf(items[0]!.words), recipient) === HONORED;
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
function toldByClauses(clauses: readonly string[], recipient: string | undefined): Told {
  for (const clause of clauses.toReversed()) {
    if (!isNamedIn(clause, recipient)) continue;
    if (givesMention(clause) || headsMentions(clause)) return HONORED;
    const rank = toldRank(clause);
    if (rank !== undefined) return besideFirst(rank);
    if (OF_FINALIST.test(clause) && namesFinalists(clause)) return FINALIST;
    if (GIVES.test(clause)) return null;
  }
  return undefined;
}

/** "Finalist: Umeå kommun. Juryns …", "Motiveringen till finalisten Umeå kommun:" */
const OF_FINALIST =
  /^[*_]*(?:den (?:andra|andre|tredje) )?finalist(?:en)?(?: (?:19|20)\d\d)?(?= \p{Lu}|\s*[:,–—-])|(?<!\p{L})(?:till|för|om) (?:den |de )?(?:\p{Ll}+ )?finalist(?:en|erna)(?!\p{L})/iu;

/** A rank beside the first one, which is the prize itself. */
function besideFirst(rank: string): Told {
  return rank.startsWith('Första ') ? null : rank;
}

const GIVES =
  /(?<!\p{L})(?:tilldela(?:s|des|ts|r|t)|får|fick|vann|vinner|utses|utsågs|går till|gick till|belönas|belönades|är årets)(?!\p{L})/iu;
