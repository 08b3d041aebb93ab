import { fullAwardName } from '../award/full-award-name.ts';
import { readLabel } from '../award/read-label.ts';
import { withArticle } from '../award/with-article.ts';
import { isUnsureYear } from '../line/is-unsure-year.ts';
import { saysYearIsUnknown } from '../line/says-year-is-unknown.ts';
import { leadOf, type Standing } from '../text/standing.ts';
import { isAncestor } from '../view/open-headings.ts';
import type { PageView } from '../view/page-view.ts';
import { saysNoOtherYear } from '../view/says-no-other-year.ts';
import { agree } from './agree.ts';
import { holdsUnreadYear } from './holds-unread-year.ts';
import { isOfFormerEdition } from './is-of-former-edition.ts';
import { isSiblingLine } from './is-sibling-line.ts';
import { opensUndatedRecord } from './opens-undated-record.ts';

/** A citation's year and the paragraph it was taken from, or why it has none. */
export interface DecidedYear {
  readonly year?: number;
  readonly yearFrom?: number;
  readonly doubt?: 'citation-without-year' | 'ambiguous-year';
  /** Whether its record says that the year is not known, so that none is to be looked for elsewhere. */
  readonly isSaid?: true;
}

const UNKNOWN: DecidedYear = { doubt: 'citation-without-year' };

const AMBIGUOUS: DecidedYear = { doubt: 'ambiguous-year' };

/**
 * The year of a citation: of the announcing words, else of its record, else of the headings above.
 *
 * A year that the page gives to another recipient or another award is not this citation's. Two years on the same
 * footing are a doubt, never a choice.
 */
export function decideYear(
  view: PageView,
  standing: Standing,
  recipient: string | undefined,
  award: string | undefined,
): DecidedYear {
  const { paragraphs, facts, title } = view;
  const { at, lead, record, above, sameEdition } = standing;
  if (isOfFormerEdition(view, standing)) return UNKNOWN;
  const heads = record.filter((index) => paragraphs[index]!.kind === 'heading');
  const nearestHead = heads.find((index) => facts[index]!.years.length > 0);
  const isSaidUnknown = record.some(
    (index) =>
      (facts[index]!.years.length === 0 && readLabel(paragraphs[index]!.words)?.field === 'year') ||
      (index >= (nearestHead ?? 0) && saysYearIsUnknown(paragraphs[index]!.words)),
  );
  if (isSaidUnknown && lead.years.length === 0) return { ...UNKNOWN, isSaid: true };
  const headYears = nearestHead === undefined ? [] : facts[nearestHead]!.years;
  const take = (index: number, year: number): DecidedYear => {
    const of = facts[index]!;
    if (isUnsureYear(paragraphs[index]!.words, year)) return AMBIGUOUS;
    const itsAward = of.award === undefined ? undefined : fullAwardName(of.award, award === undefined ? [] : [award]);
    const theirs = sameEdition || agree(of.recipient, recipient) || isWinnerNamedBelow(view, index, recipient);
    const holds =
      isAncestor(paragraphs, index, at) ||
      agree(itsAward, award) ||
      isSameButForArticle(of.award, award) ||
      ((index === title || headsAll(paragraphs[index]!.words)) && isOfAll(view, index));
    return theirs && holds ? { year, yearFrom: index } : UNKNOWN;
  };
  if (lead.years.length > 0) {
    const contradicted =
      headYears.length === 1 &&
      nearestHead !== title &&
      !lead.years.includes(headYears[0]!) &&
      !isSiblingLine(paragraphs[nearestHead!]!.words, paragraphs[at]!.words);
    const isUnsure = isUnsureYear(leadOf(paragraphs[at]!.words, standing.words), lead.years[0]!);
    return lead.years.length > 1 || contradicted || isUnsure ? AMBIGUOUS : { year: lead.years[0]!, yearFrom: at };
  }
  const said = new Map<number, number>();
  for (const index of record) {
    if (heads.includes(index) || (nearestHead !== undefined && index < nearestHead)) continue;
    for (const year of facts[index]!.years) if (!said.has(year)) said.set(year, index);
  }
  if (headYears.length > 1 || isDatedAgain(view, nearestHead, heads)) return AMBIGUOUS;
  if (headYears.length === 1) {
    const contradicted = said.size > 0 && !said.has(headYears[0]!);
    const isOfList = nearestHead !== title && !isAncestor(paragraphs, nearestHead!, at);
    const isPassed = (index: number) => index > nearestHead! && SEVERAL_YEARS.test(paragraphs[index]!.words);
    if (contradicted || (isOfList && heads.some(isPassed))) return AMBIGUOUS;
    const twice = said.get(headYears[0]!);
    const taken = take(nearestHead!, headYears[0]!);
    return taken === UNKNOWN && twice !== undefined ? take(twice, headYears[0]!) : taken;
  }
  if (said.size > 1) return AMBIGUOUS;
  for (const [year, index] of said) return take(index, year);
  if (opensUndatedRecord(view, standing)) return { ...UNKNOWN, isSaid: true };
  const passed = [...heads];
  for (const index of above) {
    const { years, recipient: theirs, name } = facts[index]!;
    if (years.length === 0) {
      if (saysYearIsUnknown(paragraphs[index]!.words)) return { ...UNKNOWN, isSaid: true };
      passed.push(index);
      continue;
    }
    if (years.length > 1) return AMBIGUOUS;
    const ofOneRecipient =
      theirs !== undefined ||
      (name !== undefined && index !== title) ||
      (index !== title && OF_ONE_WINNER.test(paragraphs[index]!.words));
    if (ofOneRecipient && !sameEdition && !isAncestor(paragraphs, index, at)) return UNKNOWN;
    if (record.some((own) => tellsOfOtherYear(paragraphs[own]!.words, years[0]!))) return AMBIGUOUS;
    if (passed.some((own) => holdsUnreadYear(paragraphs[own]!.words, years[0]!))) return AMBIGUOUS;
    return take(index, years[0]!);
  }
  return UNKNOWN;
}

/** "Stipendiaten 2013": over one record, which is that of the text before. */
const OF_ONE_WINNER =
  /^[*_]*(?:årets )?\p{L}*(?:stipendiat|pristagar|vinnar|mottagar|medaljör)en (?:19|20)\d\d[*_:]*$/iu;

/** "Hedersstipendium 2023" above "Hedersstipendiet tilldelas Siv Bo" */
function isSameButForArticle(a: string | undefined, b: string | undefined): boolean {
  return a !== undefined && b !== undefined && (withArticle(a, [b]) === b || withArticle(b, [a]) === a);
}

/** "Årets miljöföretag 2018: bransch hotell" and right below "Vinnare: Vårdnäs": what the heading names is a class. */
function isWinnerNamedBelow({ paragraphs, facts }: PageView, heading: number, recipient: string | undefined): boolean {
  const below = paragraphs[heading + 1];
  return (
    paragraphs[heading]!.kind === 'heading' &&
    below !== undefined &&
    readLabel(below.words)?.field === 'recipient' &&
    facts[heading + 1]!.recipient === recipient
  );
}

/**
 * "År 2011/2012", "Vinnare 2011–12": the head of a record of two years, below that of one year whose text is not kept.
 */
const SEVERAL_YEARS =
  /^[*_]*(?:år |(?:vinnare|pristagare|mottagare) )?(?:19|20)\d\d ?(?:\/|–|-|och|samt|eller) ?(?:19|20)?\d\d[*_]*$/iu;

/**
 * "Vinnare av Tändstickan 2015 eller tidigare": a line of the record about a winner that a year above does not go with.
 */
function tellsOfOtherYear(words: string, year: number): boolean {
  const isOfWinner = /^(?:vinnare|pristagare|mottagare)(?!\p{L})/iu.test(words.replace(/^[*_]+/u, ''));
  return isOfWinner && [...words.matchAll(/(?<!\d)(?:19|20)\d\d(?!\d)/gu)].some(([other]) => Number(other) !== year);
}

/**
 * Whether the heading right above a dated one in the same record has another year: "2016: Vattentornet", "Trappan
 * 1931".
 */
function isDatedAgain(
  { paragraphs, facts, title }: PageView,
  nearest: number | undefined,
  heads: readonly number[],
): boolean {
  if (nearest === undefined || nearest === title) return false;
  const above = heads.find((index) => index < nearest);
  if (above === undefined || above === title || above < nearest - 1) return false;
  const [year] = facts[nearest]!.years;
  const other = facts[above]!.years;
  const isFirst = (index: number) => /^\D{0,3}\d{4}/u.test(paragraphs[index]!.words);
  const isOtherForm = paragraphs[above]!.level !== paragraphs[nearest]!.level || isFirst(above) !== isFirst(nearest);
  return isOtherForm && other.length === 1 && other[0] !== year;
}

/** "Mottagare av Nytänkarpriset 2024": a line over winners of all categories. */
function headsAll(words: string): boolean {
  return /^(?:Mottagare|Vinnare|Pristagare|Stipendiater|Vinnarna|Pristagarna|Mottagarna) av /u.test(words);
}

/**
 * Whether the year of a title, or of a line over all winners, is that of all prizes on its page: "Årets berättare"
 * under "Stora journalistpriset 2012", "Folkmusikpriset" under "Kulturpristagare 2025", where the page tells of no
 * other year and the line of nobody.
 */
function isOfAll({ facts }: PageView, index: number): boolean {
  const { recipient, years: [year, ...others] = [] } = facts[index]!;
  if (recipient !== undefined || others.length > 0) return false;
  return saysNoOtherYear(facts, year);
}
