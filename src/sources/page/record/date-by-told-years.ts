import { findAward } from '../award/award-names.ts';
import { bareRecipient } from '../award/bare-recipient.ts';
import { isOneAward } from '../award/is-one-award.ts';
import { isPerson } from '../line/is-person.ts';
import { isSpokenOf } from '../line/is-spoken-of.ts';
import type { FoundText } from '../text/find-texts.ts';
import type { PageView } from '../view/page-view.ts';
import type { SaidYear } from '../view/said-year.ts';
import type { DecidedSlots, Edition } from './decide-slots.ts';
import { isOfFormerEdition } from './is-of-former-edition.ts';
import { isOtherSection } from './is-other-section.ts';
import { type ToldYear, toldYears } from './told-years.ts';

/** A page that says more years than this is a list, whose records have years of their own. */
const MOST_TOLD = 50;

/** A citation as found, and what its place gives it. */
interface DatedText {
  readonly found: FoundText;
  readonly slots: DecidedSlots;
}

/**
 * The records of a page, those without a year dated by what the page says anywhere: by the sentences that name their
 * recipient and a year of the award; or, where no record has a year that is its own, by the only edition that the page
 * tells of, in its title, in a sentence that says who got the award, or by the day on which it was given.
 *
 * Beside a dated record an undated one is mostly another year's, unless that year is said of nobody in particular or is
 * the page's own, or it is of a mention or a finalist. Nothing is dated where the page tells of two editions, where a
 * year may be another edition's, and where the page was written in neither that year nor the next.
 */
export function dateByToldYears<Decided extends DatedText>(
  view: PageView,
  records: readonly Decided[],
): readonly Decided[] {
  const undated = new Set(records.filter((record) => isUndated(view, record)));
  if (undated.size === 0) return records;
  const found = records.map((record) => record.found);
  const told = toldYears(view, wordsBeside(view, found));
  if (told.length > MOST_TOLD) return records;
  const only = onlyEdition(told, records);
  const dated = records.filter((record) => !undated.has(record));
  return records.map((record) => {
    if (!undated.has(record)) return record;
    const named = record.found.unannounced ? undefined : ofRecipient(told, record.slots.recipient);
    const said = named ?? (only !== undefined && isOfOnly(view, record, only, dated) ? only : undefined);
    if (said === undefined) return record;
    const { doubt: _doubt, ...slots } = record.slots;
    return { ...record, slots: { ...slots, year: said.year, yearFrom: said.from } };
  });
}

function isUndated(view: PageView, { found, slots: { doubt, isSaid } }: DatedText): boolean {
  return doubt === 'citation-without-year' && isSaid === undefined && !isOfFormerEdition(view, found.standing);
}

/** Whether a record without a year is of the only edition told, beside those that have years. */
function isOfOnly(view: PageView, record: DatedText, only: OnlyEdition, dated: readonly DatedText[]): boolean {
  const { found, slots } = record;
  const { award, recipient } = slots;
  const isBeside = found.standing.sameEdition || (only.isNews && recipient !== undefined);
  if (award !== undefined && only.told.every((year) => isOfOtherSection(view, found.standing.at, award, year)))
    return false;
  return (
    (only.isNews || isSameIfTold(award, only.award)) &&
    isSure(record) &&
    dated.every((other) => {
      if (isBeside && other.slots.year === only.year) return true;
      const general = generalYear(view, other.slots);
      return general?.year === only.year && isSameIfTold(award, general.award);
    })
  );
}

/**
 * "3. Årets handelsträdgård" of a newsletter whose first piece tells of Silverkannan 2021: another prize, told
 * elsewhere.
 */
function isOfOtherSection(view: PageView, at: number, own: string, { from, award, sentence }: ToldYear): boolean {
  const isOfOwn = award === undefined ? OF_SEVERAL.test(sentence) : isOneAward(award, own);
  return !isOfOwn && isOtherSection(view, from, at);
}

/** "Motiveringar till 2016 års priser och stipendier": of all prizes below. */
const OF_SEVERAL =
  /(?<!\p{L})\p{L}*(?:priser|stipendier|utmärkelser|medaljer|belöningar|pristagare|stipendiater|vinnare|mottagare|motiveringar)(?:na)?(?!\p{L})/iu;

/**
 * Whether a text is one of an award for other reasons than its place: that nothing dates it is what keeps out much that
 * only stands as a citation does.
 */
function isSure({ found: { unannounced, standing, body }, slots: { recipient } }: DatedText): boolean {
  if (!unannounced) return true;
  if (recipient === undefined) return false;
  return (body.quoted && isPerson(recipient)) || isSpokenOf(bareRecipient(recipient), standing.words);
}

/** A year that a record has from words of nobody in particular: "Tre lärare får dela på högskolans pris 2022." */
function generalYear({ facts, paragraphs, title }: PageView, { year, yearFrom }: DecidedSlots): Edition | undefined {
  if (year === undefined || yearFrom === undefined) return undefined;
  const { recipient, name, award } = facts[yearFrom]!;
  const isOfPage = yearFrom === title || paragraphs[yearFrom]!.kind === 'text';
  const isGeneral = isOfPage && recipient === undefined && name === undefined;
  return isGeneral ? { year, ...(award !== undefined && { award }) } : undefined;
}

function isSameIfTold(a: string | undefined, b: string | undefined): boolean {
  return a === undefined || b === undefined || isOneAward(a, b);
}

/** The edition of the sentences that name a recipient, where they agree and no year beside is doubtful. */
function ofRecipient(told: readonly ToldYear[], recipient: string | undefined): SaidYear | undefined {
  if (recipient === undefined) return undefined;
  const [first, ...others] = told.filter(({ sentence }) => isSpokenOf(bareRecipient(recipient), sentence));
  return first?.sense === 'edition' && others.every(({ year }) => year === first.year) ? first : undefined;
}

/** The only edition that a page tells of, else the year of the only day that it tells of. */
interface OnlyEdition extends SaidYear {
  /** Whether the page itself was written that year, as it says. */
  readonly isNews: boolean;
  /** The award it is said of, where all say one. */
  readonly award?: string;
  /** Each time that the page says it. */
  readonly told: readonly ToldYear[];
}

/**
 * "2018 gick priset till familjen Ek, Sala, och 2017 till Siv Bo": of the winners of two years, whatever their names.
 */
const OF_TWO_YEARS =
  /(?:19|20)\d\d (?:gick|tilldelades|fick|vann)(?!\p{L}).* (?:och|samt) (?:19|20)\d\d (?:till )?\p{L}/u;

function onlyEdition(told: readonly ToldYear[], records: readonly DatedText[]): OnlyEdition | undefined {
  const meant = records
    .flatMap(({ found: { standing }, slots: { recipient = '' } }) => [recipient, standing.words])
    .join('\n');
  const isOfOther = ({ recipient }: ToldYear) =>
    recipient !== undefined && !isSpokenOf(bareRecipient(recipient), meant);
  const bySense = (sense: ToldYear['sense']) => told.filter((year) => year.sense === sense);
  const editions = bySense('edition');
  const own = editions.filter((year) => !isOfOther(year));
  const [edition] = own.length > 0 ? own : bySense('event');
  if (edition === undefined) return undefined;
  const isOther = ({ year }: ToldYear) => year !== edition.year;
  const isOfNobodyMeant = ({ sentence }: ToldYear) =>
    records.every(({ slots: { recipient = '' } }) => !isSpokenOf(bareRecipient(recipient), sentence));
  // "2018 gick priset till Ekskolan" beside this year's is of a former winner.
  const isFormer = (other: ToldYear) =>
    other.year < edition.year && (isOfOther(other) || (OF_TWO_YEARS.test(other.sentence) && isOfNobodyMeant(other)));
  const others = [
    ...editions.filter((other) => !isFormer(other)),
    ...bySense('unsure'),
    ...(own.length > 0 ? [] : bySense('event')),
  ];
  const stamps = bySense('stamp');
  const isWrittenThen =
    stamps.length === 0 || stamps.some(({ year }) => year === edition.year || year === edition.year + 1);
  if (others.some(isOther) || !isWrittenThen) return undefined;
  const awards = new Set(own.map(({ award }) => award));
  const [award] = awards.size === 1 ? awards : [];
  return {
    ...{ year: edition.year, from: edition.from, isNews: stamps.length > 0 && !stamps.some(isOther) },
    told: own.length > 0 ? own : [edition],
    ...(award !== undefined && { award }),
  };
}

/** What the paragraphs that hold some of a citation say beside it. */
function wordsBeside({ text, paragraphs, names }: PageView, found: readonly FoundText[]): ReadonlyMap<number, string> {
  const beside = new Map<number, string>();
  for (const { standing, body, unannounced } of found) {
    // Words that nothing announces and that name the award tell of it.
    if (unannounced && !body.quoted && findAward(standing.words, names) !== undefined) continue;
    for (let index = standing.at; index <= body.last; index += 1) {
      const { wordsStart, end } = paragraphs[index]!;
      const before = text.slice(wordsStart, Math.max(wordsStart, Math.min(end, body.start)));
      beside.set(index, `${before} ${text.slice(Math.min(end, Math.max(wordsStart, body.end)), end)}`);
    }
  }
  return beside;
}
