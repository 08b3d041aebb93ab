import { isPerson } from '../line/is-person.ts';
import { type AwardFacts, NO_FACTS } from './award-facts.ts';
import { namesOccasion } from './award-name.ts';
import type { AwardNames } from './award-names.ts';
import { dropWinners } from './drop-winners.ts';
import { awardOf, isAwardInHeading, isOfAwards, recipientOf } from './heading-parts.ts';
import { namesOrganization } from './names-organization.ts';
import { readAwardSentence } from './read-award-sentence.ts';
import { readDatedHeading } from './read-dated-heading.ts';
import { readUndatedHeading } from './read-undated-heading.ts';
import { withoutAside } from './without-aside.ts';
import { withoutDeed } from './without-deed.ts';
import { yearIsWinnersOwn } from './year-is-winners-own.ts';

const YEAR = '(?<!\\d|\\d[-–/.])((?:19|20)\\d\\d)(?!\\d|[-–/.]\\d|-tal)';
const ANY_YEAR = new RegExp(YEAR, 'u');
const ALONE = new RegExp(`^(?:år(?:et)? |prisåret |årgång )?${YEAR}:?$`, 'iu');
const YEAR_FIRST = new RegExp(`^(?:år )?${YEAR}(?: års)?\\s*(?:[–—:,.|-]\\s*)?(.+)$`, 'iu');
const YEAR_LAST = new RegExp(`^(.+?)[\\s,–—:-]*\\(?(?<!\\d )(?<!\\p{L})(?:år )?${YEAR}\\)?$`, 'iu');
const YEAR_BETWEEN = new RegExp(`^(.+?)\\s+${YEAR}\\s*(?:[–—:,-]|till|går till|gick till)\\s*(.+)$`, 'iu');
/** "Årets företagare 2020 Linnéa Ros och Emil Tran": persons by their form behind the year, and no mark between. */
const YEAR_AND_PERSONS = new RegExp(
  `^(.+?)\\s+${YEAR}\\s+(?!(?:Norra|Södra|Östra|Västra|Mellersta|Stora|Lilla|Region|Svenska|Sveriges) )((?:\\p{Lu}\\p{Ll}[\\p{L}-]*(?: (?:von|af|de))?(?: \\p{Lu}\\p{Ll}[\\p{L}-]*){1,2})(?: (?:och|&) \\p{Lu}\\p{Ll}[\\p{L}-]*(?: \\p{Lu}\\p{Ll}[\\p{L}-]*){1,2})?)$`,
  'u',
);
const MONTH =
  /(?:januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december|hösten|våren|sommaren|vintern|sedan|från|till|mot|inför|efter|före)$/iu;

/** "§ 42 Kulturstipendier 2015 Dnr KFN 2015/113": what minutes put round a heading. */
const MINUTES =
  /^§+ ?\d+[.:]? |,?\s+\(?(?:Dnr|Diarienr|Diarienummer|Ärende|Ärendenr)\.?:? .*$|\s+\(?\p{Lu}{2,4} ?\d{4}[/:-]\d+\)?$/giu;

/** "Företagsgalan 2019 – här är alla vinnare": the year is then that of the awards, whatever it stands beside. */
const ALL_WINNERS =
  /(?:\s[–—-]|:|,) (?:[^\d:,–—]{0,30} )?(?:vinnare|vinnarna|pristagare|pristagarna|mottagarna|motiveringar|motiveringarna|prisutdelningen)(?: [^\d:,–—]{0,30})?$/iu;

/** "2009 eller 2010: Bengtsfors Bilskola": neither is sure. */
const ONE_OF_TWO = /(?<!\d)(?:19|20)\d\d (?:eller|el\.) (?:(?:19|20)\d\d|tidigare|senare)(?!\d)/u;

/** "**Kottekraft UF**, Katedralskolan Växjö": the name is what is marked. */
const BOLD_THEN_PLACE = /^(?:\*\*|__)([^*_]+)(?:\*\*|__), [^*_]+$/u;

/** "Till **Siv Bo**, NA3b, 3 000 kronor": to whom, and what she got. */
const TO_WINNER =
  /^Till (?:\*\*|__)?(\p{Lu}[^*_,.:;]{3,60}?)(?:\*\*|__)?(?:, [^.:;,]{1,30})?, \d[\d\s]*(?:kr|kronor)\.?$/u;

/**
 * What a heading says of an award: "2014", "2014 – Sundsvalls kommun", "Årets skola 2019: Sandbyskolan",
 * "Sundsvall är Årets kommun 2014", "Vinnare av Guldäpplet". The year of "Vision 2020" or "6 maj 2014" is none.
 */
export function readAwardHeading(heading: string, names: AwardNames): AwardFacts {
  if (/\?[*_]*$/u.test(heading)) return readQuestion(heading);
  const plain = (BOLD_THEN_PLACE.exec(heading)?.[1] ?? withoutDeed(heading))
    .replace(/[*_]+|\p{Extended_Pictographic}\uFE0F?/gu, '')
    .replace(/\s+/g, ' ')
    .replace(/^[★☆✦✶◆◇●○■□►]+\s*|\s*[★☆✦✶◆◇●○■□►]+$/gu, '')
    .replace(/ -{2,3} /gu, ' – ')
    .replace(MINUTES, '')
    .replace(/[!?.]+$/u, '')
    .replace(/^(?:\d{1,2}[.:]\d\d|\d{1,2}(?:\.\d{1,2})+\.?) /u, '')
    .replace(/^.*$/su, withoutAside)
    .replace(/^\P{Ll}*\p{Lu}{3,}\P{Ll}*$/u, withVerbsInLower)
    .trim();
  if (ONE_OF_TWO.test(plain)) return NO_FACTS;
  const shared = /^(?:delas|delades|delat|delad)(?: i år)? (?:av|mellan) (\p{Lu}.+)$/iu.exec(plain)?.[1];
  if (shared !== undefined) return { years: [], recipient: shared };
  const given = TO_WINNER.exec(heading)?.[1];
  if (given !== undefined && isPerson(given)) return { years: [], recipient: given };
  const words = dropWinners(plain);
  const winners = ALL_WINNERS.exec(words);
  const edition = winners === null ? null : YEAR_LAST.exec(words.slice(0, winners.index));
  if (edition !== null) {
    const { years, award } = readDatedHeading(Number(edition[2]), edition[1]!, names);
    return { years: [Number(edition[2])], ...(years.length > 0 && award !== undefined && { award }) };
  }
  if (
    /^(?:(?:19|20)\d\d\W+)?ing(?:et|en|a) |^förslag (?:till|på) |^(?:i )?(?:kategori|klass)(?:en|n)? \p{L}[^:–]*$/iu.test(
      words,
    )
  )
    return NO_FACTS;
  const alone = ALONE.exec(words);
  if (alone !== null) return { years: [Number(alone[1])] };
  const sentence = readAwardSentence(words, names);
  if (sentence.years.length > 0 || (sentence.award !== undefined && sentence.recipient !== undefined)) return sentence;
  const between = YEAR_BETWEEN.exec(words);
  if (between !== null && isAwardInHeading(between[1]!, names)) {
    return { years: [Number(between[2])], ...awardOf(between[1]!, names), ...recipientOf(between[3]!) };
  }
  const isNamed = between !== null && (namesOrganization(between[3]!) || isEditionOf(words, between[1]!, between[3]!));
  if (isNamed && !namesOccasion(between[1]!) && !isOfAwards(between[1]!)) {
    return { years: [Number(between[2])], ...awardOf(between[1]!, names), ...recipientOf(between[3]!) };
  }
  if (between !== null && isOfAwards(between[1]!)) return { years: [Number(between[2])], ...recipientOf(between[3]!) };
  const beside = YEAR_AND_PERSONS.exec(words);
  if (beside !== null && isAwardInHeading(beside[1]!, names))
    return { years: [Number(beside[2])], ...awardOf(beside[1]!, names), recipient: beside[3]! };
  const first = YEAR_FIRST.exec(words);
  if (first !== null && !ANY_YEAR.test(first[2]!)) return readDatedHeading(Number(first[1]), first[2]!, names);
  const last = YEAR_LAST.exec(words);
  if (last !== null && yearIsWinnersOwn(last[1]!)) return NO_FACTS;
  if (last !== null && !ANY_YEAR.test(last[1]!) && !MONTH.test(last[1]!) && !endsInNumber(words, last[1]!)) {
    return readDatedHeading(Number(last[2]), last[1]!, names);
  }
  if (ANY_YEAR.test(words)) return NO_FACTS;
  return readUndatedHeading(words, sentence, names);
}

/** "Lilla Livbojen 2014: Siv Bo", "Livbojen 2014: Vakterna i Lund": a thing in the definite form, and who got it. */
function isEditionOf(words: string, thing: string, name: string): boolean {
  return words.endsWith(`: ${name}`) && DEFINITE_THING.test(thing) && (isPerson(name) || GROUP_OF_PLACE.test(name));
}

const GROUP_OF_PLACE = /^\p{Lu}\p{Ll}+(?:na|en|et) (?:i|på|vid|från) \p{Lu}[\p{L}-]+$/u;

const DEFINITE_THING = /^(?:(?:Stora|Lilla|Gyllene|Gröna|Nya) )?\p{Lu}\p{Ll}{2,}(?:[eaoulr]n|et|na)$/u;

/** "Etapp 2 2014", "Nr 3, 2014": the year is of a number; not in "Björkskolan F–6 (2014)", "Avdelning 54, 2014". */
function endsInNumber(words: string, before: string): boolean {
  const isApart =
    /(?:\(\d{4}\)|, \d{4})$/u.test(words) && !/(?<!\p{L})(?:nr|nummer|v|vecka|sid|sida|del)\.? ?\d+$/iu.test(before);
  return /\d$/u.test(before) && !isApart;
}

/** "DOROTEA FÅR SERVICEPRISET" → "DOROTEA får SERVICEPRISET": a headline in capitals, of which the verb is no name. */
function withVerbsInLower(headline: string): string {
  return headline.replace(
    /(?<=\p{L} )(?:FÅR|FICK|VINNER|VANN|ÄR|BLEV|BLIR|TILLDELAS|TILLDELADES|GÅR TILL|GICK TILL|TAR HEM|TOG HEM)(?= \p{L})/u,
    (verb) => verb.toLocaleLowerCase('sv'),
  );
}

/** "Vem fick stipendiet 2021?", "Och 2019?": a question for who won gives its year; any other says nothing. */
function readQuestion(heading: string): AwardFacts {
  const year =
    /^[*_]*(?:och )?(?:(?:vem|vilka|vilken|vilket|hur)(?= ).{0,60}(?:fick|får|vann|blev|tilldelades|löd|motivering).{0,40} )?((?:19|20)\d\d)\?[*_]*$/iu.exec(
      heading,
    )?.[1];
  return year === undefined ? NO_FACTS : { years: [Number(year)] };
}
