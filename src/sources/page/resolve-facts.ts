import type { AwardFacts } from './award-facts.ts';
import { namesAward } from './award-name.ts';
import type { AwardNames } from './award-names.ts';
import { bareRecipient } from './bare-recipient.ts';
import { isFurniture } from './furniture.ts';
import { namesStranger } from './names-stranger.ts';
import { isAncestor, openHeadings } from './open-headings.ts';
import { sentencesOf } from './read-cue-lead.ts';
import { readLabel } from './read-label.ts';
import { agree, type ResolvedYear, resolveYear } from './resolve-year.ts';
import type { Paragraph } from './split-paragraphs.ts';

/** What the page says of one citation, and where its year comes from. */
export interface ResolvedFacts extends ResolvedYear {
  /** Whether it belongs to the edition of the citation before it. */
  readonly sameEdition: boolean;
  /** Whether its lead and its heading name different recipients. */
  readonly contradicted: boolean;
  readonly award?: string;
  readonly recipient?: string;
}

/** The year and award of the citation before, with no heading in between. */
export interface Edition {
  readonly year: number;
  readonly award?: string;
  /** Whether it was itself such a mention, so that a record without a year goes on among the mentions. */
  readonly ofMentions: boolean;
}

/** Honourable mentions, shared prizes and finalists belong to the edition that goes before them. */
const SAME_EDITION =
  /hedersomnämnande|hedersomnämnd|hedrande omnämnande|finalist|(?:andra|tredje) ?pris(?!tag)|delat (?:första ?)?pris|delad (?:första ?)?plats/iu;

/**
 * Gathers the facts that hold for a citation: the announcing words first, then its own record (what stands between the
 * citation before it and itself), then the headings it stands under.
 *
 * A heading's year holds for all that stands under it. A heading that names a recipient holds for one citation only:
 * the next must have a heading of its own, or be said to belong to the same edition.
 *
 * @param headings indices of all headings of the page, in order
 * @param at index of the announcing paragraph
 * @param lead what the announcing words say
 * @param previous index of the last paragraph of the citation before, −1 for the first
 * @param edition what an honourable mention without a year of its own belongs to
 */
export function resolveFacts(
  paragraphs: readonly Paragraph[],
  facts: readonly AwardFacts[],
  headings: readonly number[],
  at: number,
  lead: AwardFacts,
  previous: number,
  names: AwardNames,
  text: string,
  edition: Edition | undefined,
): ResolvedFacts {
  const open = openHeadings(paragraphs, headings, at, previous);
  const record: number[] = [];
  let headed = false;
  for (let index = at - 1; index > previous; index -= 1) {
    const isHeading = paragraphs[index]!.kind === 'heading';
    if (isHeading && !open.includes(index)) continue;
    if (headed && previous >= 0 && readLabel(paragraphs[index]!.words)?.field === 'recipient') continue;
    headed ||= isHeading && (facts[index]!.award !== undefined || facts[index]!.years.length > 0);
    record.push(index);
  }
  const above = open.filter((index) => index <= previous);
  const sameEdition =
    SAME_EDITION.test(headOf(paragraphs[at]!.words)) ||
    record.some((index) => paragraphs[index]!.words.length <= 120 && SAME_EDITION.test(paragraphs[index]!.words)) ||
    (edition?.ofMentions === true && record.every((index) => facts[index]!.years.length === 0));

  const named = firstOf(record, (index) =>
    index > 0 && paragraphs[index]!.kind === 'heading' ? facts[index]!.recipient : undefined,
  );
  const recipient =
    inRecordsWords(lead.recipient, paragraphs, facts, record) ??
    recipientOfRecord(paragraphs, facts, record) ??
    firstOf(record, (index) =>
      nameAsRecipient(paragraphs, facts, index, isRightAbove(paragraphs, index, at), names, text),
    ) ??
    firstOf(above, (index) =>
      isAncestor(paragraphs, index, at) && facts[index]!.years.length === 0 ? facts[index]!.recipient : undefined,
    );
  const award =
    fuller(lead.award ?? firstOf([...record, ...above], (index) => facts[index]!.award), [
      ...[...record, ...above].flatMap((index) => facts[index]!.award ?? []),
      ...names.names,
    ]) ??
    firstOf([...record, ...above.filter((index) => index === 0)], (index) =>
      nameAsAward(facts[index]!, index, recipient),
    );
  const dated = resolveYear({ paragraphs, facts, at, lead, record, above, sameEdition, recipient, award });
  const continued = dated.doubt === 'citation-without-year' && sameEdition && edition !== undefined;
  const theirAward = award ?? (continued ? edition.award : undefined);
  return {
    sameEdition,
    contradicted:
      lead.recipient === undefined
        ? recipient !== undefined && namesStranger(sentencesOf(headOf(paragraphs[at]!.words)).at(-1) ?? '', recipient)
        : named !== undefined && !agree(lead.recipient, named),
    ...(continued ? { year: edition.year, yearFrom: at } : dated),
    ...(theirAward !== undefined && { award: theirAward }),
    ...(recipient !== undefined && { recipient: inMixedCase(recipient, text) }),
  };
}

/** An award that is named by its kind alone, by its giver's name for it: "Kulturpris", "Kulturnämndens kulturpris". */
function fuller(award: string | undefined, others: readonly string[]): string | undefined {
  if (award === undefined || !/^(?:\p{L}+ )?\p{L}*(?:pris|stipendium|medalj|utmärkelse)$/u.test(award)) return award;
  const ending = award.toLocaleLowerCase('sv');
  return (
    others.find(
      (other) => /^\p{Lu}[\p{L} ]*s \p{Ll}+$/u.test(other) && other.toLocaleLowerCase('sv').endsWith(` ${ending}`),
    ) ?? award
  );
}

/** The words that announce, not the citation after them. */
function headOf(words: string): string {
  return words.slice(0, 120).split(/["”“„»«]/u)[0]!;
}

/**
 * The recipient a record names: its heading or label before running text. Two names in running text alone are no answer:
 * the second may be last year's, or the one who held the diploma.
 */
function recipientOfRecord(
  paragraphs: readonly Paragraph[],
  facts: readonly AwardFacts[],
  record: readonly number[],
): string | undefined {
  const short = record.filter((index) => paragraphs[index]!.kind !== 'text' || paragraphs[index]!.words.length <= 90);
  const nearest = short.find((index) => facts[index]!.recipient !== undefined);
  const headed =
    nearest === undefined
      ? undefined
      : (paragraphs[nearest]!.level === 7 && recipientOfMarked(paragraphs, facts, nearest - 1)) ||
        facts[nearest]!.recipient;
  const told = record.flatMap((index) => (short.includes(index) ? [] : (facts[index]!.recipient ?? [])));
  if (headed !== undefined) return headed;
  return new Set(told.map(bareRecipient)).size === 1 ? told[0] : undefined;
}

/** The recipient of a heading with the marks of one, right above a line that merely looks like one. */
function recipientOfMarked(
  paragraphs: readonly Paragraph[],
  facts: readonly AwardFacts[],
  index: number,
): string | undefined {
  const above = paragraphs[index];
  if (above?.kind !== 'heading' || above.level === 7 || index === 0) return undefined;
  const { recipient, name, years } = facts[index]!;
  return recipient ?? (years.length > 0 ? name : undefined);
}

/** "Historikern Elisabeth Thurén" under the heading "2020 Elisabeth Thurén": the heading's form of the same name. */
function inRecordsWords(
  told: string | undefined,
  paragraphs: readonly Paragraph[],
  facts: readonly AwardFacts[],
  record: readonly number[],
): string | undefined {
  if (told === undefined) return undefined;
  const headed = firstOf(record, (index) =>
    paragraphs[index]!.kind === 'heading' && facts[index]!.years.length === 1
      ? (facts[index]!.name ?? facts[index]!.recipient)
      : undefined,
  );
  return headed !== undefined && isDescribedName(told, headed) ? headed : told;
}

/** A name in capitals as the page writes it elsewhere: "ELSA NYMAN" → "Elsa Nyman". */
function inMixedCase(name: string, text: string): string {
  if (/\p{Ll}/u.test(name) || !/\p{Lu}{4,}/u.test(name)) return name;
  const written = new RegExp(name.replace(/[^\p{L}\d]+/gu, '[^\\p{L}\\d]+'), 'giu');
  for (const [found] of text.matchAll(written)) if (/\p{Ll}/u.test(found)) return found.replace(/\s+/g, ' ');
  return name;
}

/** Whether words are a name with titles before its parts and a place after it: "Historikern Mats Rydell i Skara". */
function isDescribedName(told: string, name: string): boolean {
  let rest = told.toLocaleLowerCase('sv');
  for (const word of name.toLocaleLowerCase('sv').split(' ')) {
    const at = rest.indexOf(word);
    if (at < 0 || !/^(?:(?:tidigare |förre )?\p{L}+n (?:och \p{L}+n )?)?$/u.test(rest.slice(0, at))) return false;
    rest = rest.slice(at + word.length).trimStart();
  }
  return /^(?:$|(?:i|på|vid|från|utanför) |, )/u.test(rest);
}

/** Whether nothing but details stands between a heading and the announcement: "Bidrag: ”Staden som andas”". */
function isRightAbove(paragraphs: readonly Paragraph[], index: number, at: number): boolean {
  return (
    at - index <= 3 &&
    paragraphs
      .slice(index + 1, at)
      .every(({ kind, words }) => kind === 'text' && words.length <= 90 && !/[.!?]$/u.test(words))
  );
}

/** A heading of a mere name is the recipient's right above the announcement, or if running text uses the name too. */
function nameAsRecipient(
  paragraphs: readonly Paragraph[],
  facts: readonly AwardFacts[],
  index: number,
  rightAbove: boolean,
  names: AwardNames,
  text: string,
): string | undefined {
  const { name, years } = facts[index]!;
  const { kind } = paragraphs[index]!;
  const canName = kind === 'heading' || (kind === 'item' && years.length > 0);
  if (name === undefined || !canName || namesAward(name, names)) return undefined;
  const sameName = facts.filter((other) => other.name === name && other.years.length > 0).length;
  if (years.length > 0 && sameName > 1) return undefined;
  const above = facts[index - 1];
  if (years.length === 0 && above?.name !== undefined && above.years.length > 0) return undefined;
  if (rightAbove && !isFurniture(name)) return name;
  if (!/^\p{Lu}[\p{L}&.,'’-]*(?: (?:\p{Lu}[\p{L}&.,'’-]*|\d{1,3},?|och|i|av|på|AB|för|von|af|de))*$/u.test(name))
    return undefined;
  const isUsed = name.split(/[ ,]+/u).some((word) => {
    const stem = word.replace(/s$/u, '').replace(/[^\p{L}\d]/gu, '.');
    return /^\p{Lu}./u.test(stem) && (text.match(new RegExp(`(?<!\\p{L})${stem}`, 'gu'))?.length ?? 0) > 1;
  });
  return isUsed || years.length > 0 ? name : undefined;
}

/** A title's name beside its year is the award's when the citation's recipient is someone else. */
function nameAsAward({ name, years }: AwardFacts, index: number, recipient: string | undefined): string | undefined {
  return index === 0 && name !== undefined && years.length > 0 && recipient !== undefined && name !== recipient
    ? name
    : undefined;
}

function firstOf<T>(indices: readonly number[], pick: (index: number) => T | undefined): T | undefined {
  for (const index of indices) {
    const value = pick(index);
    if (value !== undefined) return value;
  }
  return undefined;
}
