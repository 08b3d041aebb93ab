import { type AwardFacts, NO_FACTS } from './award-facts.ts';
import { awardName, isDescribed, namesAward, namesOccasion } from './award-name.ts';
import type { AwardNames } from './award-names.ts';
import { dropWinners } from './drop-winners.ts';
import { namesOrganization } from './names-organization.ts';
import { readAwardSentence } from './read-award-sentence.ts';
import { saysWinners } from './says-winners.ts';
import { yearIsWinnersOwn } from './year-is-winners-own.ts';

const YEAR = '(?<!\\d|\\d[-–/.])((?:19|20)\\d\\d)(?!\\d|[-–/.]\\d|-tal)';
const ALONE = new RegExp(`^(?:år(?:et)? |prisåret |årgång )?${YEAR}:?$`, 'iu');
const YEAR_FIRST = new RegExp(`^(?:år )?${YEAR}(?: års)?\\s*(?:[–—:,.|-]\\s*)?(.+)$`, 'iu');
const YEAR_LAST = new RegExp(`^(.+?)[\\s,–—:-]*\\(?(?<!\\d )(?<!\\p{L})(?:år )?${YEAR}\\)?$`, 'iu');
const YEAR_BETWEEN = new RegExp(`^(.+?)\\s+${YEAR}\\s*(?:[–—:,-]|till|går till|gick till)\\s*(.+)$`, 'iu');
const MONTH =
  /(?:januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december|hösten|våren|sommaren|vintern|sedan|från|till|mot|inför|efter|före)$/iu;

/** "Vinnare", "Vinnare av", "Juryns ord": beside a year they make it an award's. */
function isOfAwards(words: string): boolean {
  return saysWinners(words) || saysWinners(words.replace(/ (?:för|av|i)$/iu, ''));
}

/** "Årets företagare (sponsor: Sparbanken)": said by the way. */
const ASIDE =
  /,? \d{1,3}(?: \d{3})+ (?:kr|kronor)$|\s*\((?:[^()]*:[^()]*|[^()]*(?:kronor|kr|sponsras|delas ut|instiftad)[^()]*)\)$/iu;

/** "Företagsgalan 2019 – här är alla vinnare": the year is then that of the awards, whatever it stands beside. */
const ALL_WINNERS =
  /(?:\s[–—-]|:|,) (?:[^\d:,–—]{0,30} )?(?:vinnare|vinnarna|pristagare|pristagarna|mottagarna|motiveringar|motiveringarna|prisutdelningen)(?: [^\d:,–—]{0,30})?$/iu;

/** "Alla vinnare på Krögargalan Halland": where the fair or gala is held. */
const PLACE_OF_OCCASION = /(?<=(?:galan|mässan|dagarna|festivalen)) \p{Lu}\p{L}+$/u;

/** "Hedersomnämnande till Arlövs bibliotek" */
const MENTION_TO = /^(?:hedersomnämnande|hedrande omnämnande) till (\S.*)$/iu;

/** "**Kottekraft UF**, Katedralskolan Växjö": the name is what is marked. */
const BOLD_THEN_PLACE = /^(?:\*\*|__)([^*_]+)(?:\*\*|__), [^*_]+$/u;

/** A prize beside the first one that has no name but its kind. */
const PRIZE_BESIDE = /^(?:(?:juryns|publikens|styrelsens) )?(?:hederspris|specialpris|publikpris|pris)et?$/iu;

/** "Vinnare av Guldäpplet", "Utmärkelsen Guldäpplet". */
const AWARD_OF =
  /^(?:.*?(?:vinnare|vinnarna|vinnaren|pristagare|pristagarna|mottagare|motiveringar|motivering|finalister) (?:av|i|på|vid|för|till)|utmärkelsen|priset|stipendiet)\s+((?!till |i )\S.*)$/iu;

/**
 * What a heading says of an award: "2014", "2014 – Sundsvalls kommun", "Årets skola 2019: Sandbyskolan",
 * "Sundsvall är Årets kommun 2014", "Vinnare av Guldäpplet". The year of "Vision 2020" or "6 maj 2014" is none.
 */
export function readAwardHeading(heading: string, names: AwardNames): AwardFacts {
  if (/\?[*_]*$/u.test(heading)) return NO_FACTS;
  const plain = (BOLD_THEN_PLACE.exec(heading)?.[1] ?? heading)
    .replace(/[*_]+|\p{Extended_Pictographic}\uFE0F?/gu, '')
    .replace(/\s+/g, ' ')
    .replace(/ -{2,3} /gu, ' – ')
    .replace(/[!?.]+$/u, '')
    .replace(/^(?:\d{1,2}[.:]\d\d|\d{1,2}(?:\.\d{1,2})+\.?) /u, '')
    .replace(ASIDE, '')
    .trim();
  const words = dropWinners(plain);
  const winners = ALL_WINNERS.exec(words);
  const edition = winners === null ? null : YEAR_LAST.exec(words.slice(0, winners.index));
  if (edition !== null) {
    const { years, award } = withYear(Number(edition[2]), edition[1]!, names);
    return { years: [Number(edition[2])], ...(years.length > 0 && award !== undefined && { award }) };
  }
  if (/^(?:(?:19|20)\d\d\W+)?ing(?:et|en|a) /iu.test(words)) return NO_FACTS;
  const alone = ALONE.exec(words);
  if (alone !== null) return { years: [Number(alone[1])] };
  const sentence = readAwardSentence(words, names);
  if (sentence.years.length > 0 || (sentence.award !== undefined && sentence.recipient !== undefined)) return sentence;
  const between = YEAR_BETWEEN.exec(words);
  if (between !== null && isAward(between[1]!, names)) {
    return { years: [Number(between[2])], ...awardOf(between[1]!, names), ...recipientOf(between[3]!) };
  }
  if (between !== null && namesOrganization(between[3]!) && !namesOccasion(between[1]!) && !isOfAwards(between[1]!)) {
    return { years: [Number(between[2])], ...awardOf(between[1]!, names), ...recipientOf(between[3]!) };
  }
  if (between !== null && isOfAwards(between[1]!)) return { years: [Number(between[2])], ...recipientOf(between[3]!) };
  const first = YEAR_FIRST.exec(words);
  if (first !== null && !new RegExp(YEAR, 'u').test(first[2]!)) return withYear(Number(first[1]), first[2]!, names);
  const last = YEAR_LAST.exec(words);
  if (last !== null && yearIsWinnersOwn(last[1]!)) return NO_FACTS;
  if (last !== null && !new RegExp(YEAR, 'u').test(last[1]!) && !MONTH.test(last[1]!) && !/\d$/.test(last[1]!)) {
    return withYear(Number(last[2]), last[1]!, names);
  }
  if (new RegExp(YEAR, 'u').test(words)) return NO_FACTS;
  return withoutYear(words, sentence, names);
}

/** "Miljöpriset till Lund", "Guldäpplet går till Sandbyskolan", "Trelleborg årets superkommun" */
function awardTo(words: string, names: AwardNames): AwardFacts | null {
  const beside = /^(\p{Lu}.{1,50}?)(?:,? (?=å)|, (?=Å))([åÅ]rets \p{L}.+)$/u.exec(words);
  if (
    beside !== null &&
    !isAward(beside[1]!, names) &&
    isAward(beside[2]!, names) &&
    !/ (?:är|blev|blir|utsedd|utsågs)(?: |$)/u.test(beside[1]!)
  ) {
    return { years: [], ...awardOf(beside[2]!, names), ...recipientOf(beside[1]!) };
  }
  if (/ till .+ (?:minne|ära)$/u.test(words))
    return isAward(words, names) ? { years: [], ...awardOf(words, names) } : null;
  const match = /^(.+?) (?:går |gick )?till (\p{Lu}.+)$/u.exec(words);
  return match !== null && isAward(match[1]!, names)
    ? { years: [], ...awardOf(match[1]!, names), ...recipientOf(match[2]!) }
    : null;
}

function withYear(year: number, rest: string, names: AwardNames): AwardFacts {
  const words = rest.replace(/[\s,–—:-]+$/u, '').trim();
  const winnersOf = AWARD_OF.exec(words);
  if (winnersOf !== null && namesOccasion(words.replace(PLACE_OF_OCCASION, ''))) return { years: [year] };
  if (namesOccasion(words)) return NO_FACTS;
  const to = awardTo(words, names);
  if (to !== null) return { ...to, years: [year] };
  if (isOfAwards(words)) return { years: [year], ...awardOfWinner(words) };
  if (winnersOf !== null) return { years: [year], ...awardOf(winnersOf[1]!, names) };
  const parts = words.split(/\s*(?::|\s[–—-])\s+|,\s+/u);
  if (parts.length === 2) {
    const [left, right] = parts as [string, string];
    if (isOfAwards(left) && isAward(right, names)) return { years: [year], ...awardOf(right, names) };
    if (isOfAwards(left) || isAward(left, names))
      return { years: [year], ...awardOf(left, names), ...recipientOf(right) };
    if (isOfAwards(right) || isAward(right, names))
      return { years: [year], ...awardOf(right, names), ...recipientOf(left) };
  }
  if (isAward(words, names)) return { years: [year], ...awardOf(words, names) };
  if (namesOrganization(words)) return { years: [year], recipient: words };
  return words.split(' ').length <= 6 &&
    /^\p{Lu}/u.test(words) &&
    !/\p{Ll}{3,} (?:har|ska|vill|får|fick|satsar|är) /u.test(words)
    ? { years: [year], name: words }
    : NO_FACTS;
}

/** "Kulturpristagare" → "Kulturpris", "Idrottsstipendiat" → "Idrottsstipendium" */
function awardOfWinner(words: string): { readonly award?: string } {
  const [, kind, winner] = /^(?:Årets )?(\p{L}{3,})(pristagar|stipendiat)\p{Ll}*$/u.exec(words) ?? [];
  if (kind === undefined) return {};
  const award = kind + (winner === 'stipendiat' ? 'stipendium' : 'pris');
  return { award: award.charAt(0).toLocaleUpperCase('sv') + award.slice(1) };
}

function withoutYear(words: string, sentence: AwardFacts, names: AwardNames): AwardFacts {
  if (sentence.recipient !== undefined) return sentence;
  const mention = MENTION_TO.exec(words);
  if (mention !== null) return { years: [], ...recipientOf(mention[1]!) };
  const to = awardTo(words, names);
  if (to !== null) return to;
  if (PRIZE_BESIDE.test(words))
    return { years: [], award: words.charAt(0).toLocaleUpperCase('sv') + words.slice(1).toLocaleLowerCase('sv') };
  if (isDescribed(words)) return { years: [], ...awardOf(words, names) };
  const of = AWARD_OF.exec(words);
  if (of !== null) return { years: [], ...awardOf(of[1]!, names) };
  const parts = words.split(/\s*(?::|\s[–—-])\s+/u);
  if (parts.length === 2 && /^(?:hedersomnämnande|hedrande omnämnande|vinnare|finalist)$/iu.test(parts[0]!)) {
    return { years: [], ...recipientOf(parts[1]!) };
  }
  if (
    parts.length === 2 &&
    /^(?:hedersomnämnande|hedrande omnämnande|vinnare|finalist)$/iu.test(parts[1]!) &&
    namesOrganization(parts[0]!)
  ) {
    return { years: [], ...recipientOf(parts[0]!) };
  }
  if (
    parts.length === 2 &&
    /^(?:(?:juryns |alla )?motiveringar(?:na)?|alla vinnare|vinnare|pristagare)$/iu.test(parts[1]!) &&
    !namesOrganization(parts[0]!)
  ) {
    return { years: [], ...awardOf(parts[0]!, names) };
  }
  if (parts.length === 2 && isOfAwards(parts[0]!)) {
    return namesOrganization(parts[1]!) ? { years: [], ...recipientOf(parts[1]!) } : { years: [], name: parts[1]! };
  }
  if (parts.length === 2 && isAward(parts[0]!, names))
    return { years: [], ...awardOf(parts[0]!, names), ...recipientOf(parts[1]!) };
  if (namesOrganization(words)) return { years: [], recipient: words };
  if (isAward(words, names) && words.split(' ').length <= 6) return { years: [], ...awardOf(words, names) };
  const name = beforeTitle(words);
  return name.split(' ').length <= 5 && isName(name) ? { years: [], name } : NO_FACTS;
}

/** "Cecilia Ahlmark, lektor i matematisk statistik" → "Cecilia Ahlmark" */
function beforeTitle(words: string): string {
  return /^(\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+){1,3}), \p{Ll}/u.exec(words)?.[1] ?? words;
}

function isAward(words: string, names: AwardNames): boolean {
  return namesAward(words, names) && !isOfAwards(words.trim());
}

function awardOf(words: string, names: AwardNames): { readonly award?: string } {
  const award = awardName(words, names);
  return award === undefined || isOfAwards(award) ? {} : { award };
}

function recipientOf(words: string): { readonly recipient?: string } {
  const recipient = words
    .replace(/[\s,–—:-]+$/u, '')
    .replace(/\s+\((?:vinnare|hedersomnämnande|finalist)\)$/iu, '')
    .trim();
  return isName(recipient) ? { recipient } : {};
}

/** A name, and no sentence: "Lånecykel i vården", "IK Svansjö"; not "vinnare genom tiderna" or "Nu är det klart". */
function isName(words: string): boolean {
  return (
    /^["”“„»«'’]?[\p{Lu}\d]/u.test(words) &&
    !isOfAwards(words) &&
    !/ (?:minne|ära)$/u.test(words) &&
    !/ (?:är|var|har|blev|blir|fick|får|vann|vinner|ska|kan) /u.test(words)
  );
}
