import type { AwardFacts } from '../award/award-facts.ts';
import { readLabel } from '../award/read-label.ts';
import { namesNobody } from '../line/names-nobody.ts';
import { saysNobodyOfYear } from '../line/says-nobody-of-year.ts';
import { openHeadings } from '../view/open-headings.ts';
import { opensSection } from '../view/opens-section.ts';
import type { PageView } from '../view/page-view.ts';
import type { Taken } from './follow-announcement.ts';

/** Where a citation stands in its page: the places that can say its year, its award and its recipient. */
export interface Standing {
  /** The announcing paragraph, or the text's first where nothing announces it. */
  readonly at: number;
  /** What the announcing words say. */
  readonly lead: AwardFacts;
  /** Paragraphs of its own record, between the citation before it and itself, nearest first. */
  readonly record: readonly number[];
  /** Headings above the citation before it that still hold, nearest first. */
  readonly above: readonly number[];
  /** Whether it is said to belong to the edition before: an honorable mention, a finalist, a shared prize. */
  readonly sameEdition: boolean;
  /** The text itself. */
  readonly words: string;
}

const SAME_EDITION =
  /hedersomnämnande|hedersomnämnd|hedrande omnämnande|finalist|(?:andra|tredje|2:a|3:e)[ -]?pris(?!tag)|(?<!\p{L})(?:tvåa|trea|(?:andra|tredje) ?plats(?:en)?)(?!\p{L})|delat (?:första ?)?pris|delad (?:första ?)?plats|(?:tilldela(?:s|des)|gick|går|fick) (?:även|också) |(?<!\p{L})(?:andra|tredje)pristagar|(?:juryns (?:eget |egna |särskilda )?(?:special|heders)|ett (?:eget |extra )?special)pris(?:et)?(?!\p{L})|^(?:och|samt|men) om /iu;

/**
 * Gathers the places that can speak for a citation.
 *
 * @param taken its text and lead
 * @param at the announcing paragraph
 * @param previous the last paragraph of the citation before, −1 for the first
 * @param afterMention whether the citation before is itself a mention, so that what follows without a year is one too
 */
export function standingOf(
  view: PageView,
  { body, lead }: Taken,
  at: number,
  previous: number,
  afterMention: boolean,
): Standing {
  const { paragraphs, facts } = view;
  const open = openHeadings(paragraphs, view.headings, at, previous);
  const record: number[] = [];
  let headed = false;
  let named = false;
  let opened = false;
  let isDated = false;
  let firstSection = paragraphs.length;
  for (let index = at - 1; index > previous; index -= 1) {
    const isHeading = paragraphs[index]!.kind === 'heading';
    // Text of another section of minutes; above all of them stands what is of each.
    if (index > firstSection && !isHeading) continue;
    if (firstSection === paragraphs.length && opensSection(paragraphs[index]!))
      firstSection = view.headings.find((heading) => opensSection(paragraphs[heading]!))!;
    if (isHeading && !open.includes(index) && (lead.award !== undefined || !isOfBox(view, index))) continue;
    if (named && isOfNobody(view, index)) continue;
    named ||= isLabelOfWinner(paragraphs[index]!.words);
    if (isDated && isPrizeOfNobody(view, index)) break;
    if (headed && previous >= 0 && readLabel(paragraphs[index]!.words)?.field === 'recipient') continue;
    // "Rektor Bo Ek tog emot priset." below the citation before and above the heading "Lessebo 2019" is of the former.
    if (opened && previous >= 0 && paragraphs[index]!.kind === 'text') continue;
    opened ||= isHeading && opensRecord(view, index);
    headed ||= isHeading && (facts[index]!.award !== undefined || facts[index]!.years.length > 0);
    isDated ||= facts[index]!.years.length === 1;
    record.push(index);
  }
  const words = view.text.slice(body.start, body.end);
  const isMention = (line: string) => SAME_EDITION.test(line);
  return {
    at,
    lead,
    record,
    above: open.filter((index) => index <= previous),
    sameEdition:
      isMention(leadOf(paragraphs[at]!.words, words)) ||
      record.some((index) => paragraphs[index]!.words.length <= 120 && isMention(paragraphs[index]!.words)) ||
      (afterMention && record.every((index) => facts[index]!.years.length === 0 && !headsAward(view, index))),
    words,
  };
}

/** "Årets handelsträdgård", below a mention of another prize: what stands under it is of its own. */
function headsAward({ paragraphs, facts }: PageView, index: number): boolean {
  return paragraphs[index]!.kind === 'heading' && facts[index]!.award !== undefined;
}

const BARE_YEAR = /^[*_]*(?:[Åå]r )?(?:19|20)\d\d[*_:]*$/u;

/**
 * "2019", "Lessebo 2019", "Årets kök 2019", "### Lessebo kommun", "## Årets kök", "Årets kök" over the sentence that
 * gives it: whose record stands below.
 */
function opensRecord({ paragraphs, facts }: PageView, index: number): boolean {
  const { name, recipient, award, years } = facts[index]!;
  const isNamed = name !== undefined || recipient !== undefined || award !== undefined;
  const given = facts[index + 1];
  const isGiven = award !== undefined && given?.award === award && given.recipient !== undefined;
  if (BARE_YEAR.test(paragraphs[index]!.words)) return true;
  return isNamed && (years.length === 1 || paragraphs[index]!.level < 7 || isGiven);
}

/** "År: 2021" and "Pristagare: Priset delades inte ut.": labels of an edition that nobody won. */
function isOfNobody({ paragraphs, facts }: PageView, index: number): boolean {
  const isOfYear = readLabel(paragraphs[index]!.words)?.field === 'year';
  const of = isOfYear ? index + 1 : index;
  if (!isLabelOfWinner(paragraphs[of]?.words ?? '')) return false;
  return namesNobody(facts[of]!.recipient ?? '');
}

/**
 * "Inget pris delades ut." right below "2018", "2018: Ej utdelat": the whole of another record, above a dated line of
 * this one.
 */
function isPrizeOfNobody({ paragraphs, facts }: PageView, index: number): boolean {
  const { words } = paragraphs[index]!;
  const isBelowYear = facts[index - 1]?.years.length === 1 && /\p{L}/u.test(words) && namesNobody(words);
  return isBelowYear || saysNobodyOfYear(words);
}

/** "Pristagare: Umeå kommun", "Kommun: Umeå" */
function isLabelOfWinner(words: string): boolean {
  const field = readLabel(words)?.field;
  return field === 'recipient' || field === 'holder';
}

/** So many characters tell where a text begins in its paragraph. */
const LONGEST_HEAD = 40;

/** "Fakta om Guldäpplet": a box is no part of the article above it, but what stands in it is of the award it names. */
function isOfBox({ paragraphs, facts }: PageView, index: number): boolean {
  return facts[index]!.award !== undefined && /^[*_]*fakta/iu.test(paragraphs[index]!.words);
}

/**
 * Whether a place of the record tells of the edition that the announcing words name: "2013: Åsa Norling" not of 2014.
 */
export function isOfEdition({ lead }: Standing, { years }: AwardFacts): boolean {
  return lead.years.length !== 1 || years.length === 0 || years.includes(lead.years[0]!);
}

/**
 * The words that announce, not the citation after them.
 *
 * @param text the citation, which without marks may be all of its paragraph
 */
export function leadOf(words: string, text = ''): string {
  const at = text === '' ? -1 : words.indexOf(text.slice(0, LONGEST_HEAD));
  return (at < 0 ? words : words.slice(0, at)).slice(0, 120).split(/["”“„»«]/u)[0]!;
}
