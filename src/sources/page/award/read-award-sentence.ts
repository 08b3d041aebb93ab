import { aroundAwards } from './around-awards.ts';
import { READERS, type Sides } from './award-and-recipient.ts';
import { type AwardFacts, NO_FACTS } from './award-facts.ts';
import { awardName, namesAward, namesOccasion } from './award-name.ts';
import type { AwardNames } from './award-names.ts';
import { awardSpan, endsInYear } from './award-span.ts';
import { AWARD_VERB_KINDS, AWARD_VERBS } from './award-verbs.ts';
import { isPieceOfAward } from './is-piece-of-award.ts';
import { END } from './marked-name.ts';
import { oncePerPage } from './once-per-page.ts';
import { onlyName } from './only-name.ts';
import { plainSentence } from './plain-sentence.ts';
import { readAroundAward } from './read-around-award.ts';
import { recipientSpan, SEVERAL_NAMES } from './recipient-span.ts';

/** A year that is no part of a date, a range, a telephone number or a larger number. */
const YEAR =
  /(?=(?:19|20)\d\d)(?<![\d\p{L}]|\d[-–/.:])(?<!(?:januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december|sedan|före|efter|innan|från|mellan|inför|hösten|våren|sommaren|vintern|(?:mellan|från) (?:19|20)\d\d (?:och|till)|mål|född|f\.|tel|redan|sent|tidigt) )(?:19|20)\d\d(?!\d|[-–/]\d|[.,:]\d|-tal| \d\d|\s*(?:invånare|kronor|kr|personer|anställda|medarbetare|elever)(?!\p{L}))/gu;

/**
 * What a sentence says of an award given: its year, its name, who got it.
 *
 * A year counts only as part of the award's own name or right beside the verb ("Priset 2015 gick till", "2015 gick
 * priset till", "utsågs 2015 till"). Dates, "sedan 1998", fairs and plans do not.
 *
 * @param names the page's awards
 * @returns no facts when the sentence gives no award
 */
export const readAwardSentence = oncePerPage((sentence: string, names: AwardNames): AwardFacts => {
  const clean = plainSentence(sentence);
  if (clean === null) return NO_FACTS;
  const read = readByVerb(clean, names);
  const awards = aroundAwards(sentence, names);
  const around = readAroundAward(awards, names);
  const years = [...new Set([...read.years, ...(around?.years ?? [])])];
  const recipient = around?.recipient ?? read.recipient ?? onlyName(awards[0], names);
  return { ...around, ...read, years, ...(recipient !== undefined && { recipient }) };
});

/** What the kind of its verb tells of the two sides of a plain sentence. */
function readByVerb(clean: string, names: AwardNames): AwardFacts {
  for (const kind of AWARD_VERB_KINDS) {
    const match = AWARD_VERBS[kind].exec(clean);
    if (match === null) continue;
    const left = lastClause(clean.slice(0, match.index).trim()).replaceAll(END, '');
    const right = clean
      .slice(match.index + match[0].length)
      .replace(
        /^ (?:också|även|därmed|nu|idag|i dag|igår|i går|i år|som bekant|som väntat|till slut|till sist|äntligen|alltså|i stället|något oväntat)(?= )/u,
        '',
      )
      .trim();
    const facts = READERS[kind](left, right, names);
    if (facts === null) continue;
    return complete(facts, clean, match.index, match.index + match[0].length, names);
  }
  const edition = GIVES_EDITION.exec(clean);
  if (edition !== null && namesAward(edition[2]!, names)) return { years: [Number(edition[1])] };
  const { award, year } = (IS_GIVEN.exec(clean) ?? NOW_GIVEN.exec(clean) ?? WE_GAVE.exec(clean))?.groups ?? {};
  const name = award !== undefined && namesAward(award, names) ? awardName(award, names) : undefined;
  return name === undefined ? NO_FACTS : { years: [Number(year)], award: name };
}

/** "har beslutat tilldela två medlemmar 2014 års förtjänsttecken": which edition, and not yet to whom. */
const GIVES_EDITION = /(?<!\p{L})(?:tilldela|dela ut|belöna)(?!\p{L})[^.]{0,80}?(?<!\d)((?:19|20)\d\d) års (\p{L}+)/u;

/** "Årets Företagare 2024 i Lindesberg är utsedd!": which award and edition, and not to whom. */
const IS_GIVEN =
  /^(?<award>Årets \p{L}[\p{L} -]{2,40}|\p{Lu}[\p{L} -]{2,40}(?:pris|priset|stipendium|stipendiet)) (?<year>(?:19|20)\d\d)(?: i \p{Lu}[\p{L}-]+)?(?: (?:är|har|blev)(?: nu)?)? (?:utsedd|utsedda|utsetts|utdelat|utdelad|klar|klara|korad|korade)[.!]?$/u;

/** "Nu är Miljöpriset 2021 utdelat." */
const NOW_GIVEN =
  /^Nu är (?<award>Årets \p{L}[\p{L} -]{2,40}|\p{L}[\p{L} -]{2,40}(?:pris|priset|stipendium|stipendiet)) (?<year>(?:19|20)\d\d) (?:utdelat|avgjort|klart)[.!]?$/u;

/** "I går kväll var det fullsatt när vi delade ut priset Årets Företagare 2024.": news, and no memory. */
const WE_GAVE =
  /(?<!\p{L})(?:i ?går|i ?dag|i ?kväll|i helgen|i (?:mån|tis|ons|tors|fre|lör|sön)dags|på (?:mån|tis|ons|tors|fre|lör|sön)dagen)(?!\p{L}).{0,80}(?<!\p{L})(?:vi|kommunen|föreningen|nämnden|förbundet) delade ut (?:priset |utmärkelsen |titeln |stipendiet )?(?<award>Årets \p{L}[\p{L} -]{2,40}|\p{L}*(?:priset|stipendiet)) (?<year>(?:19|20)\d\d)(?!\d)/iu;

function complete(sides: Sides, sentence: string, verbStart: number, verbEnd: number, names: AwardNames): AwardFacts {
  const award = awardSpan(sides.award.replaceAll(END, ''), names);
  const span = recipientSpan(sides.recipient, names);
  const recipient = span !== undefined && isPieceOfAward(span, sentence, names) ? undefined : span;
  const years = new Set<number>();
  const inAward = [...award.matchAll(YEAR)];
  if (inAward.some((match) => boundToAward(award, match))) for (const match of inAward) years.add(Number(match[0]));
  for (const match of sentence.matchAll(YEAR))
    if (boundToVerb(sentence, match, verbStart, verbEnd)) years.add(Number(match[0]));
  const name = awardName(award, names);
  return {
    years: [...years],
    ...(name !== undefined &&
      (namesAward(award, names) || endsInYear(award) || /^(?:(?:19|20)\d\d års )?\p{Lu}/u.test(award)) && {
        award: name,
      }),
    ...(recipient !== undefined && { recipient }),
  };
}

/**
 * "Guldäpplet 2015", "Årets Företagare 2015 i Umeå", "2015 års pris", "priset för 2015"; not "Kvalitetsmässan 2007".
 */
function boundToAward(award: string, match: RegExpExecArray): boolean {
  const before = award
    .slice(0, match.index)
    .replace(/[\s(,]+$/u, '')
    .replace(/ (?:för|år|för år)$/u, '');
  const after = award.slice(match.index + match[0].length);
  if (namesOccasion(before)) return false;
  if (/^ års /u.test(after)) return /(?:^| (?:av|i))$/u.test(before);
  if (before === '') return false;
  return /^\)?\s*$/u.test(after) || /^\)?,? i (?:klassen|kategorin|\p{Lu}[\p{L}-]+(?: kommun)?$)/u.test(after);
}

/** "2015 gick", "År 2015 utsågs", "utsågs 2015 till", "gick år 2015 till". */
function boundToVerb(sentence: string, match: RegExpExecArray, verbStart: number, verbEnd: number): boolean {
  const end = match.index + match[0].length;
  if (end <= verbStart)
    return (
      /^\s*$/u.test(sentence.slice(end, verbStart)) && /(?:^|[.:,]\s*)(?:år )?$/iu.test(sentence.slice(0, match.index))
    );
  return /^\s*(?:priset |utmärkelsen )?(?:år )?$/iu.test(sentence.slice(verbEnd, match.index));
}

/** "Utmärkelsen delas ut av Museiföreningen och" before "tilldelas": another thing said of the same subject. */
const ALSO_SAID = /^(\p{Lu}.{1,60}?) (?:delas|delades|utdelas|instiftades|ges|utses|har delats)(?!\p{L}).* och$/u;

/** "Robert Axelsson, Livelab" before "tar emot": someone with his firm or town. */
const PERSON_OF = /^\p{Lu}\p{Ll}[\p{L}-]+ \p{Lu}\p{Ll}[\p{L}-]+, \p{Lu}[^,.:]{1,40}$/u;

/**
 * "**Brf Trasten**, Nybro," or "Kulturföreningen Ugglan, Nybro," before "fick": a place between commas is not who got
 * it.
 */
const NAME_AND_PLACE = new RegExp(
  `^(?!Årets |Juryns |\\p{L}* ?(?:[Vv]innar|[Pp]ristagar|[Mm]ottagar))(\\p{Lu}[^,.:;!?"”${END}]{2,60}${END}|\\p{Lu}[^,.:;!?"”]{0,40} \\p{Lu}[^,.:;!?" ”]+), (?:i )?\\p{Lu}[\\p{L}-]+(?: \\p{Lu}[\\p{L}-]+)?,$`,
  'u',
);

/** "I lördags fick Rut Ek, Sjövik," before "motta": so too where the name stands behind the first verb. */
const NAME_BEHIND_VERB =
  /(?<!\p{L})(?:får|fick|kan|kunde|ska|skulle) (\p{Lu}[^,.:;!?"”]{0,40} \p{Lu}[^,.:;!?" ”]+), (?:i |från )?\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+)?,$/u;

/** "Det är klart: Umeå kommun" → "Umeå kommun". */
function lastClause(left: string): string {
  if (SEVERAL_NAMES.exec(left)?.[0] === left || PERSON_OF.test(left)) return left;
  const placed = (NAME_AND_PLACE.exec(left) ?? NAME_BEHIND_VERB.exec(left))?.[1];
  if (placed !== undefined) return placed;
  const parts = left.split(/(?::|\s[–—]\s|[!?])\s+|,\s+(?:(?:och|men|så)\s+)?(?=\p{Lu})/u);
  return (parts.at(-1) ?? left)
    .replace(ALSO_SAID, '$1')
    .replace(/^.*(?<!\p{L})(?:att|när(?= \p{Lu}))\s+/u, '')
    .replace(/^(?:det (?:är|blev) (?:nu )?klart att|nu är det klart att|grattis)\s+/iu, '')
    .trim();
}
