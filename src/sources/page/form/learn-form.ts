import type { AwardFacts } from '../award/award-facts.ts';
import { awardName, namesAward } from '../award/award-name.ts';
import { bareRecipient } from '../award/bare-recipient.ts';
import { readLabel } from '../award/read-label.ts';
import { twoBeforeTitles } from '../award/two-before-titles.ts';
import { carriesOn } from '../line/carries-on.ts';
import { headsMentions } from '../line/heads-mentions.ts';
import { headsOthers } from '../line/heads-others.ts';
import { isFirstPerson } from '../line/is-first-person.ts';
import { isSpokenOf } from '../line/is-spoken-of.ts';
import { juryFinds } from '../line/jury-finds.ts';
import { tellsOfDeed } from '../line/tells-of-deed.ts';
import { tellsOtherwise } from '../line/tells-otherwise.ts';
import { usesNoun } from '../line/uses-noun.ts';
import { isSetInEmphasis } from '../view/is-set-in-emphasis.ts';
import { openHeadings } from '../view/open-headings.ts';
import type { PageView } from '../view/page-view.ts';
import { cutRecords } from './cut-records.ts';
import { type Anchor, type Field, type FormRow, formRows } from './form-rows.ts';
import { canBeName, formSlots, inSlot } from './form-slots.ts';
import { isEvident } from './is-evident.ts';
import { readHeadLine } from './read-head-line.ts';
import { tellsOfPrize } from './tells-of-prize.ts';

/** A record whose slots are known by the form it shares with others. */
export interface FormRecord extends AwardFacts {
  /** First and last paragraph of its text. */
  readonly first: number;
  readonly last: number;
  /**
   * Whether it has several paragraphs where most have one, not all about its recipient nor all in emphasis, so that its
   * end is not sure.
   */
  readonly isOpen: boolean;
  /** Whether no record of the form comes after it. */
  readonly isLast: boolean;
  /** Whether it has a line where the other records have their year, and none in it. */
  readonly isUndated: boolean;
  readonly recipient: string;
  /** Whether its text uses the recipient's name. */
  readonly isNamed: boolean;
  /** Whether its text can be a citation by what it tells, without a word that announces it. */
  readonly fits: boolean;
}

/**
 * Learns the form of a page's records and reads each by it.
 *
 * Records are in one form when the lines above their texts are marked alike. A slot is a place in those lines that
 * every such record has; what it holds is told by all records together. (Induction of wrappers from repeated records:
 * Kushmerick 1997, here with the text below as the evidence of what a slot holds.)
 *
 * @param inTable paragraphs that are read elsewhere
 * @returns the records by the first paragraph of their texts; empty where no form is sure
 */
export function learnForm(view: PageView, inTable: ReadonlySet<number>): ReadonlyMap<number, FormRecord> {
  const cut = cutRecords(view, inTable);
  const read = (anchor: Anchor) => formRows(view, cut, anchor).flatMap((rows) => readRows(view, rows));
  const byLine = read('line');
  // Lines that only some records have ("Byggherre: …") part them; the headings above hold them together.
  const byHeading = byLine.length < cut.length ? read('heading') : byLine;
  const records = byHeading.length > byLine.length ? byHeading : byLine;
  return new Map(records.map((record) => [record.first, record]));
}

/**
 * Records of one form; where some of their lines are prizes' and no slot is sure, those that are not: "5.1
 * Kulturpriset", "Siv Bo".
 */
function readRows(view: PageView, alike: readonly FormRow[]): readonly FormRecord[] {
  const slots = formSlots(view, alike);
  if (slots === null) {
    const named = alike.filter(({ fields }) => !fields.some(({ value }) => namesAward(value, view.names)));
    return named.length > 1 && named.length < alike.length ? readRows(view, named) : [];
  }
  const rows = alike.filter((row) => canBeName(inSlot(row, slots.recipient)!, view.names));
  const announced = rows.filter(({ first, last }) =>
    view.announcements.slice(first - 1, last + 1).some((announcement) => announcement !== null),
  ).length;
  const isOf = (row: FormRow) => isEvident(inSlot(row, slots.recipient)!, row.words);
  const evident = rows.filter(isOf).length;
  if (evident < 2 || evident * 2 < rows.length) return [];
  const isTold = tellsOfPrize(view, rows[0]!.first, slots.award !== undefined);
  const areTold = rows.every((row) => saysWhoWon(view, row, slots.recipient));
  const isWhole = areTold || evident * 3 >= rows.length * 2;
  const whole = slots.years.length > 0 || isOfSeveralYears(view, rows) ? undefined : yearOfTitle(view, rows[0]!);
  const isDated = ({ years }: FormRow) => slots.years.some((slot) => years.get(slot)?.length === 1);
  const linesOfDated = Math.min(...rows.filter(isDated).map(({ head }) => head.length));
  const main = view.headings.find((index) => view.paragraphs[index]!.level === 1) ?? 0;
  const isShort = rows.filter(({ first, last }) => last > first).length * 2 <= rows.length;
  const records = rows.map((row): FormRecord => {
    const recipient = nameIn(view, row.fields.find(({ slot }) => slot === slots.recipient)!);
    const own = [...new Set(slots.years.flatMap((slot) => row.years.get(slot) ?? []))];
    const award =
      slots.award === undefined ? undefined : awardName(inSlot(row, slots.award)!.replace(SUM, ''), view.names);
    return {
      first: row.first,
      last: row.last,
      isLast: row === rows.at(-1),
      isOpen: isShort && !isAllOf(view, row, recipient) && !isSetInEmphasis(view, row.first, row.last),
      isUndated: own.length === 0 && row.head.length >= linesOfDated,
      recipient,
      isNamed: isSpokenOf(recipient, row.words) || usesNoun(recipient, row.words),
      years: whole === undefined ? own : [whole],
      ...(award !== undefined && { award }),
      fits:
        isTold &&
        announced === 0 &&
        !isOfOthers(view, row, main) &&
        (isOf(row) || (isWhole && (areTold || !namesHappening(recipient)))) &&
        fits(row, recipient),
    };
  });
  const fitting = records.filter((record) => record.fits).length;
  return announced > 0 || fitting * 3 >= evident * 2 ? records : [];
}

/** "Guldpennan 2018" above some of the records and "Guldpennan 2017" above others: no year is that of them all. */
function isOfSeveralYears({ facts, headings }: PageView, rows: readonly FormRow[]): boolean {
  const [from, to] = [rows[0]!.first, rows.at(-1)!.first];
  return headings.some((index) => index > from && index < to && facts[index]!.years.length === 1);
}

/** Whether the heading of a record says in so many words who won or got a mention: "Vinnare: Brf Eken". */
function saysWhoWon({ paragraphs }: PageView, { fields }: FormRow, slot: string): boolean {
  const { kind, words } = paragraphs[fields.find((field) => field.slot === slot)!.at]!;
  return kind === 'heading' && (readLabel(words)?.field === 'recipient' || headsMentions(words));
}

/**
 * "Utställning på museet", "Prissumman fördubblas": several words, and none of them but the first a name; not "Bodens
 * kommun".
 */
function namesHappening(words: string): boolean {
  return words.includes(' ') && !/\s["”“]?[\p{Lu}\d]/u.test(words) && bareRecipient(words) === words;
}

/**
 * Whether a record stands under a heading for people who have not got the prize. A line above the page's main heading
 * that only looks like a heading is of a menu.
 *
 * @param main index of the main heading, 0 where none is marked as one
 */
function isOfOthers({ paragraphs, headings }: PageView, { head, first }: FormRow, main: number): boolean {
  const open = openHeadings(paragraphs, headings, first, -1);
  return [...head, ...open].some(
    (index) => (index >= main || paragraphs[index]!.level < 7) && headsOthers(paragraphs[index]!.words),
  );
}

/** Whether a text can be a citation by what it tells: of its recipient or a deed, and of no ceremony or interview. */
function fits({ words }: FormRow, recipient: string): boolean {
  return !tellsOtherwise(words) && (isSpokenOf(recipient, words) || tellsOfDeed(words) || !isFirstPerson(words));
}

/** "Med sin klinik är hon väl rustad att …": of the one who was named before. */
const OF_SOMEONE =
  /^(?:Hon|Han|Hen|De|Hennes|Hans|Deras|Laget|Teamet|Gruppen|Föreningen|Klubben|Företaget|Skolan|Kommunen|Paret|(?:Vinnaren|Pristagaren|Mottagaren|Stipendiaten)(?! (?:får|fick|utses|utsågs|mottar|mottog|tilldela|belöna|kommer|ska|kan|är|var|bjöds|presenter|offentlig)\p{Ll}*(?!\p{L}))) |^(?!.*(?<!\p{L})(?:priset|stipendiet|utmärkelsen)(?!\p{L}))[^.!?]*(?<!\p{L})(?:hon|han|hennes|hans)(?!\p{L})/u;

/** Whether every further paragraph of a record speaks of its recipient. */
function isAllOf({ paragraphs }: PageView, { first, last }: FormRow, recipient: string): boolean {
  return paragraphs.slice(first + 1, last + 1).every(({ words: written }) => {
    const words = written.replace(/^[*_]+/u, '');
    return isSpokenOf(recipient, words) || OF_SOMEONE.test(words) || juryFinds(words) || carriesOn(words);
  });
}

/** "Idrottsgalan Östra Blekinge 2019", "Juryutlåtande, Nattljus 2023": of whose prizes a title's year is. */
const OF_PRIZES = /gala|pris|tävling|jury|vinnar|mottagar|utmärk|stipend|medalj|diplom|årets/iu;
/** Titles whose year is when something was written, or is to come. */
const OF_PAPER = /protokoll|nyhetsbrev|redovisning|berättelse|bokslut|inbjudan|nominer|ansök|anmäl|program/iu;

/** The year of the headings above all records, where nothing nearer to them has one. */
function yearOfTitle({ headings, paragraphs, facts }: PageView, { head }: FormRow): number | undefined {
  const years = headings.flatMap((index) => {
    const { words } = paragraphs[index]!;
    const isAbove =
      index < head.at(-1)! && (OF_PRIZES.test(words) || facts[index]!.award !== undefined) && !OF_PAPER.test(words);
    return isAbove ? readHeadLine(paragraphs[index]!).years : [];
  });
  return new Set(years).size === 1 ? years[0] : undefined;
}

/** "KULTURPRISET, 15 000 KRONOR" */
const SUM = /[\s,(–-]+\d[\d ]*(?:kr|kronor)\)?$/iu;

/**
 * The name a field holds: as its line is read by itself where that is a part of it, else without titles of two, age and
 * occasion.
 */
function nameIn({ facts }: PageView, { value, at }: Field): string {
  const read = facts[at]!.recipient;
  if (read !== undefined && value.includes(read)) return read;
  return twoBeforeTitles(value) ?? value.replace(BEHIND_NAME, '').replace(/^Delas av /u, '');
}

/** "Hilma Zetterström, 17 år, Östersund, för novellen …", "Saga Winther, grundare av Winther Växtfärg" */
const BEHIND_NAME =
  /,? \d{1,2} år(?:,.*)?$|[\s,]+\d[\d ]*(?:kr|kronor)$|, \p{Ll}[\p{L}-]+ (?:av|i|på|vid|hos|inom) .*$|,? för (?:sin|sitt|sina|den|det|en|ett|\p{Ll}+(?:n|t|na)) .*$/u;
