import { bareRecipient } from '../award/bare-recipient.ts';
import { isSpokenOf } from '../line/is-spoken-of.ts';
import { isOfEdition, type Standing } from '../text/standing.ts';
import type { PageView } from '../view/page-view.ts';
import { agree } from './agree.ts';
import { isBodyOfPlace } from './is-body-of-place.ts';
import { isFullerName } from './is-fuller-name.ts';
import { theOneMeant } from './the-one-meant.ts';

/**
 * The recipient a record names: its heading or label before running text. Of two names in running text the citation's
 * own words must tell which: the other may be last year's, or the one who held the diploma.
 */
export function toldInRecord(view: PageView, standing: Standing): string | undefined {
  const { words } = standing;
  const record = belowOtherYear(view, standing.record).filter((index) => isOfEdition(standing, view.facts[index]!));
  const { paragraphs, facts } = view;
  const isShort = (index: number) =>
    index !== view.title && (paragraphs[index]!.kind !== 'text' || paragraphs[index]!.words.length <= 90);
  const nearest = record.find(
    (index) => isShort(index) && facts[index]!.recipient !== undefined && facts[index]!.isHolder !== true,
  );
  const right = record[0];
  // "Fotografen Siv Bo får också stipendium." farther up than the sentence right above is of another.
  if (
    nearest !== undefined &&
    right !== undefined &&
    nearest < right &&
    [nearest, right].every((at) => isSentence(view, at))
  )
    return facts[right]!.recipient;
  const decisions = record.filter((index) => DECISION.test(paragraphs[index]!.words));
  if (nearest !== undefined && decisions.includes(nearest))
    return theOneMeant(
      decisions.flatMap((index) => facts[index]!.recipient ?? []),
      words,
    );
  if (nearest !== undefined && !standsAboveMeant(view, standing, nearest))
    return namedMoreFully(view, standing, nearest) ?? onMarkedHeading(view, nearest) ?? facts[nearest]!.recipient;
  const told = record.flatMap((index) =>
    index === view.title || facts[index]!.isHolder === true ? [] : (facts[index]!.recipient ?? []),
  );
  return theOneMeant(told, words);
}

/**
 * "att tilldela Siv Bo priset", "att tilldela Byalaget ett hedersomnämnande": the things that a meeting decides, of
 * which none is nearer to a text below than the others.
 */
const DECISION = /^att\s+(?:tilldela|ge|utse|dela ut)(?!\p{L})/u;

/**
 * The record from its own year on, where a heading of another year stands above it: "2018" and "Umeå kommun" over a
 * text that was not taken, and "2017" and "Siv Bo" over the one at hand.
 *
 * @param record nearest first
 */
function belowOtherYear({ paragraphs, facts, title }: PageView, record: readonly number[]): readonly number[] {
  const dated = record.filter(
    (index) => index !== title && paragraphs[index]!.kind === 'heading' && facts[index]!.years.length === 1,
  );
  const [own] = dated;
  const isOther = (index: number): boolean =>
    paragraphs[index]!.level === paragraphs[own!]!.level && facts[index]!.years[0] !== facts[own!]!.years[0];
  return dated.some(isOther) ? record.filter((index) => index >= own! || index === title) : record;
}

/** Whether a paragraph says in a sentence of running text who got an award. */
function isSentence({ paragraphs, facts }: PageView, index: number): boolean {
  const { kind, words } = paragraphs[index]!;
  const { recipient, isHolder } = facts[index]!;
  return kind === 'text' && recipient !== undefined && isHolder !== true && /\p{Ll}[.!]$/u.test(words);
}

/** Whether running text nearer to the citation names another, of whom alone the citation speaks. */
function standsAboveMeant({ facts, title }: PageView, { record, words }: Standing, nearest: number): boolean {
  const { recipient } = facts[nearest]!;
  if (recipient === undefined || isSpokenOf(recipient, words)) return false;
  return record.some(
    (index) =>
      index > nearest &&
      index !== title &&
      facts[index]!.isHolder !== true &&
      facts[index]!.recipient !== undefined &&
      words.includes(bareRecipient(facts[index]!.recipient!)),
  );
}

/**
 * The recipient by the sentence that says all of it, "Mariestads simsällskap tog hem Årets förening 2017", where a
 * headline says "Simklubben blev årets förening", or a part of the name, and the citation speaks of the first.
 */
function namedMoreFully({ facts }: PageView, { record, words }: Standing, headed: number): string | undefined {
  const short = facts[headed]!;
  const full = record
    .map((index) => facts[index]!)
    .find(({ recipient, years, award }) => recipient !== undefined && years.length === 1 && award !== undefined);
  const told = full?.recipient;
  if (full === undefined || told === undefined) return undefined;
  const isOfOne = full.award === short.award && full.years[0] === short.years[0];
  if ((isOfOne && isBodyOfPlace(told, short.recipient!)) || isFullerName(told, short.recipient!, words)) return told;
  if (short.years.length > 0 || agree(told, short.recipient)) return undefined;
  return words.includes(bareRecipient(told)) && !words.includes(bareRecipient(short.recipient!)) ? told : undefined;
}

/** The recipient of a heading with the marks of one, right above a line that merely looks like one. */
function onMarkedHeading({ paragraphs, facts, title }: PageView, below: number): string | undefined {
  const above = paragraphs[below - 1];
  if (paragraphs[below]!.level !== 7 || above?.kind !== 'heading' || above.level === 7 || below - 1 === title)
    return undefined;
  const { recipient, name, years } = facts[below - 1]!;
  return recipient ?? (years.length > 0 ? name : undefined);
}
