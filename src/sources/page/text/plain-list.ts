import { isBiography, isFirstPerson, isFurniture, isSpoken } from '../furniture.ts';
import type { PageView } from '../page-view.ts';
import { givesReason } from './gives-reason.ts';
import { readRecordHead } from './record-head.ts';

/** A page of fewer records shows no order that can be gone by. */
const FEWEST = 2;
/** And so many where nothing in the texts themselves says that someone is honored. */
const FEWEST_NAMED = 3;
/** Words of such a text. */
const FEWEST_WORDS = 15;

/** "Skärgårdspriset delas ut till den som …": the page says what it is a list of. */
const TELLS_OF_AWARD =
  /(?<!\p{L})(?:delas ut|delar ut|delar (?:\p{L}+ ){1,6}ut|utdelas|tilldelas|belönar|uppmärksammar|hedrar|ges till|ges varje år|går till|instiftades)(?!\p{L})/u;

/** "Tidigare vinnare av Öppna dörren", "alla kommuner som har fått priset" */
const LISTS_WINNERS =
  /(?<!\p{L})(?:vinnare|vinnarna|pristagare|pristagarna|mottagare|mottagarna|stipendiater|(?:fått|tilldelats|vunnit) (?:priset|utmärkelsen|stipendiet|\p{L}+priset))(?!\p{L})/iu;

/** What is told of winners on other grounds than the jury's: what they are, how it was when they won. */
const TELLS_OTHERWISE =
  /(?<!\p{L})(?:fick|mottog|tog emot|vann|vunnit|utse(?:s|tts|dda?)|utsågs|tilldela(?:des|ts)|belöna(?:des|ts)|prisa(?:des|ts)|korats?|korades|intervju\p{L}*|prisutdelning\p{L}*|ceremoni\p{L}*|galan|nominera\p{L}*|läs|ligger|\d+ (?:elever|anställda|medlemmar|invånare)|grundades|startades|bildades|föddes)(?!\p{L})|^[^.]{2,60} (?:är|var) (?:en|ett|född)(?!\p{L})/u;

/** "Kommunen har … förbättrat", "Genom ideellt arbete har … återställt": what someone has done, not what there is. */
const HAS_DONE =
  /^[^.!?]*(?<!\p{L})har(?: [\p{L}\d,-]+){0,25}? (?!(?:ett|det|mot|kort|vårt|annat|stort|litet|nytt|mycket|inget|varit|haft)(?!\p{L}))\p{L}{2,}(?:t|ts)(?!\p{L})/u;

/** "Norrtälje kommun får priset för sin satsning" */
const GETS_FOR =
  /^[^.!?]*(?<!\p{L})(?:får|tilldelas|belönas)(?!\p{L})[^.!?]* för (?:sitt|sin|sina|att|ett|en)(?!\p{L})/u;

const COMMON_NOUN =
  /^(?:Kommunen|Staden|Regionen|Föreningen|Företaget|Skolan|Förskolan|Gruppen|Byalaget|Klubben|Hon|Han|Hen|De)(?!\p{L})/u;

/**
 * The texts of a page that lists an award's winners in one form, a year and a name and one paragraph for each, and
 * never says the word motivering. The order of the whole page is what tells that they are citations: where one record
 * differs, or one paragraph tells something else than what someone is honored for, none is taken. Where the page says
 * that it lists winners, three records under a year and a recipient show that order by themselves.
 *
 * @returns indices of their paragraphs; empty for any other page
 */
export function plainList(view: PageView): ReadonlySet<number> {
  const { paragraphs, facts, announcements, names } = view;
  const none: ReadonlySet<number> = new Set();
  if (view.speaks || announcements.some((announcement) => announcement !== null)) return none;
  const texts = paragraphs.flatMap(({ kind, words }, index) =>
    kind === 'heading' || kind === 'rule' || isFurniture(words) ? [] : [index],
  );
  const first = paragraphs.findIndex(
    ({ kind }, index) => index !== view.title && kind === 'heading' && facts[index]!.years.length > 0,
  );
  const isTold = names.names.length > 0 || facts.slice(0, Math.max(0, first)).some(({ award }) => award !== undefined);
  if (!isTold) return none;
  const end = endOfList(view);
  const records = texts.filter((index) => index > first && index < end);
  if (first < 0 || records.length < FEWEST) return none;
  const listsWinners = paragraphs.slice(0, first).some(({ words }) => LISTS_WINNERS.test(words));
  if (listsWinners && records.length >= FEWEST_NAMED && records.every((index) => isTextOfRecipient(view, index)))
    return new Set(records);
  if (!paragraphs.slice(0, first).some(({ words, kind }) => kind !== 'heading' && TELLS_OF_AWARD.test(words)))
    return none;
  const isSure = records.filter((index) => isRecord(view, index));
  const isWhole = isSure.length * 2 >= records.length && records.every((index) => isRecordAlike(view, index));
  return isWhole ? new Set(records) : none;
}

/** The first undated heading of the part that follows the last record: "Så nominerar du". */
function endOfList({ paragraphs, facts }: PageView): number {
  const isDated = ({ kind }: (typeof paragraphs)[number], index: number) =>
    kind === 'heading' && /(?:19|20)\d\d/u.test(paragraphs[index]!.words) && facts[index]!.years.length > 0;
  const last = paragraphs.findLastIndex(isDated);
  const after = paragraphs.findIndex(({ kind }, index) => index > last + 1 && kind === 'heading');
  return after < 0 ? paragraphs.length : after;
}

/** Whole sentences right under a year and a recipient, in nobody's own voice. */
function isTextOfRecipient(view: PageView, index: number): boolean {
  const { kind, words } = view.paragraphs[index]!;
  const head = readRecordHead(view, index, -1);
  if (kind !== 'text' || view.paragraphs[index - 1]?.kind !== 'heading') return false;
  if (head?.years.length !== 1 || head.recipient === undefined) return false;
  if (words.split(/\s+/).length < FEWEST_WORDS || !/[.!?]$/u.test(words)) return false;
  return !isSpoken(words) && !isFirstPerson(words) && !isBiography(words) && !TELLS_OTHERWISE.test(words);
}

/** A record of the same form whose text speaks of the one by name and tells nothing that a jury would not. */
function isRecordAlike(view: PageView, index: number): boolean {
  if (isRecord(view, index)) return true;
  const { kind, words } = view.paragraphs[index]!;
  const head = readRecordHead(view, index, -1);
  const name = head?.recipient ?? head?.name;
  if (kind !== 'text' || view.paragraphs[index - 1]?.kind !== 'heading' || head?.years.length !== 1) return false;
  if (name === undefined || !/[.!?]$/u.test(words) || isSpoken(words) || isFirstPerson(words)) return false;
  const isNamed = name.split(/[^\p{L}-]+/u).some((part) => /^\p{Lu}.{2}/u.test(part) && words.includes(part));
  return isNamed && !isBiography(words) && !TELLS_OTHERWISE.test(words) && !/(?<!\d)(?:19|20)\d\d(?!\d)/u.test(words);
}

function isRecord(view: PageView, index: number): boolean {
  const { kind, words } = view.paragraphs[index]!;
  if (kind !== 'text' || view.paragraphs[index - 1]?.kind !== 'heading') return false;
  const head = readRecordHead(view, index, -1);
  const name = head?.recipient ?? head?.name;
  if (head?.years.length !== 1 || name === undefined) return false;
  if (!/[.!?]$/u.test(words) || isSpoken(words) || isFirstPerson(words.replace(/ vill vi /u, ' '))) return false;
  if (givesReason(words)) return true;
  const [word = ''] = name.split(/[\s,]/u);
  const named = name
    .split(/[^\p{L}-]+/u)
    .some((part) => /^\p{Lu}.{2}/u.test(part) && words.slice(0, 60).includes(part));
  const ofThem = words.startsWith(word) || named || COMMON_NOUN.test(words) || /^(?:Genom|Med) \p{Ll}/u.test(words);
  return (
    ofThem && !isBiography(words) && !TELLS_OTHERWISE.test(words) && (HAS_DONE.test(words) || GETS_FOR.test(words))
  );
}
