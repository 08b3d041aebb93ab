import { isCorrection } from '../line/is-correction.ts';
import { isFurniture } from '../line/is-furniture.ts';
import { isOfDay } from '../line/is-of-day.ts';
import { isSpoken } from '../line/is-spoken.ts';
import { MENTION } from '../line/mention.ts';
import { nameBeforeReason } from '../line/name-before-reason.ts';
import type { Paragraph } from '../paragraph/paragraph.ts';
import { type AwardFacts, NO_FACTS } from './award-facts.ts';
import { awardName, namesAward } from './award-name.ts';
import type { AwardNames } from './award-names.ts';
import { awardOf } from './heading-parts.ts';
import { joinFacts } from './join-facts.ts';
import { NICKNAME } from './nickname.ts';
import { readAwardHeading } from './read-award-heading.ts';
import { readAwardSentence } from './read-award-sentence.ts';
import { type Label, readLabel, readNamingLabel } from './read-label.ts';
import { sentencesOf } from './sentences-of.ts';
import { toldOf } from './told-of.ts';
import { withNamedSubject } from './with-named-subject.ts';

/** "… blev: Kvarnen i Hyssna, Kontaktperson: Eva Olsson, tele: 031-…": whom to ask, behind who got it. */
const CONTACT = /(?<=\S),? ?\(?Kontaktperson(?:er)?(?: på \p{L}+)?: .*$/su;

/** "Borgholms kommun vann Sommarkommunen 2016." before "”Vi ville visa …”, säger turistchefen." */
const TOLD_BEFORE = /^[^"”“„»«–]{20,}?[.!](?=\s+["”“„»«–])/u;

const SAYS_MENTION = new RegExp(MENTION, 'iu');

/** "FAKTA: Årets Brobyggare", "Fakta om Guldäpplet": which award a box beside an article is about. */
const BOX = /^[*_]*fakta(?:ruta)?(?: om|:| om:| [–-]) ([^.!?:]{2,60}?)[*_:]*$/iu;

/** "Aktuell: Får priset Årets ombud 2016": what the one whom a box is about gets, and not a name. */
const GETS_BEHIND_LABEL =
  /^[*_]*\p{Lu}\p{Ll}+(?: med)?[*_]*:[*_]* (?:får|fick|har fått|tilldelas|mottar|mottagare av|vinnare av) (\p{L}[^.!?:]{3,80})\.?$/iu;

/**
 * What a paragraph says for certain about an award. Speech, quotations and furniture say nothing, nor does running text
 * that names two recipients.
 */
export function readFacts({ kind, words: written }: Pick<Paragraph, 'kind' | 'words'>, names: AwardNames): AwardFacts {
  const words = written.replace(CONTACT, '');
  if (kind === 'rule' || kind === 'speech' || kind === 'quote') return NO_FACTS;
  const boxed = BOX.exec(words)?.[1];
  if (boxed !== undefined && namesAward(boxed, names)) return { years: [], ...awardOf(boxed, names) };
  const given = TO_PERSON.exec(words.replace(/[*_]{1,3}/gu, ''))?.[1];
  if (given !== undefined) return { years: [], recipient: given };
  const gets = GETS_BEHIND_LABEL.exec(words)?.[1];
  if (gets !== undefined && namesAward(gets, names)) {
    const { years, award } = readAwardHeading(gets, names);
    return { years, ...(award !== undefined && { award }) };
  }
  const label = readLabel(words);
  if (label !== null) return readLabelFacts(label, names);
  if (kind === 'heading')
    return isFurniture(words.replace(/^tidigare /iu, '')) || isOfDay(words) ? NO_FACTS : readAwardHeading(words, names);
  if (isFurniture(words) || isCorrection(words)) return NO_FACTS;
  if (isSpoken(words)) {
    const before = TOLD_BEFORE.exec(words)?.[0];
    return before === undefined || isSpoken(before) ? NO_FACTS : readFacts({ kind, words: before }, names);
  }
  const of = words.endsWith(':') ? toldOf(words) : undefined;
  if (of !== undefined) return { years: [], recipient: of };
  if (
    words.length <= 90 &&
    !/["”“„»«]/u.test(words.replace(NICKNAME, '')) &&
    (kind === 'item' || words.endsWith(':')) &&
    !/[.!?]$/u.test(words) &&
    sentencesOf(words).length === 1
  ) {
    return readAwardHeading(words.replace(/:$/, ''), names);
  }
  const dated = kind === 'text' ? DATED_NAME.exec(words)?.[1] : undefined;
  if (dated !== undefined) return readAwardHeading(dated, names);
  const named = words.length <= 120 ? NAME_FOR.exec(words)?.[1] : undefined;
  if (named !== undefined) return { years: [], recipient: named };
  const naming = words.length <= 90 ? readNamingLabel(words) : null;
  if (naming !== null && namesAward(naming.key) && awardName(naming.key) !== undefined && !/^\d/u.test(naming.value))
    return readAwardHeading(words, names);
  const title = isTitleInLines(written) ? readAwardHeading(words.replace(/\s+/gu, ' '), names) : NO_FACTS;
  if (title.award !== undefined && title.recipient !== undefined) return title;
  let facts: AwardFacts = NO_FACTS;
  let before: string | undefined;
  for (const sentence of sentencesOf(words)) {
    before = withNamedSubject(sentence, before);
    const more = readAwardSentence(before, names);
    if (facts.recipient !== undefined && SAYS_MENTION.test(sentence)) continue;
    const others = facts.recipient !== undefined && more.recipient !== undefined && facts.recipient !== more.recipient;
    if (others) return NO_FACTS;
    facts = joinFacts(facts, more);
  }
  return facts;
}

const PERSON = "\\p{Lu}[\\p{L}-]+(?: (?:von |af |de )?\\p{Lu}[\\p{L}’'-]+){1,3}";

/**
 * "till Tobias Ekholm, professor i matematik vid Uppsala universitet," below "Matematik:", "till Siv Bo och Per Ek för
 * filmen Isen." below "Stora priset"
 */
const TO_PERSON = new RegExp(
  `^till (${PERSON}(?:(?:, ${PERSON})* och ${PERSON})?)(?:, \\p{Ll}[^"”“„»«.!?]{2,150}?)?(?:,? för (?!att )[^.!?:]{2,100})?[,.:]?$`,
  'u',
);

/** "1952. Folkskolläraren Siv Bo, Rättvik.": a year, a name and no sentence, though it ends in a full stop. */
const DATED_NAME = /^((?:19|20)\d\d[.:]? \p{Lu}[\p{L}’'-]+(?:,? (?:\p{Lu}[\p{L}’'-]*|von|af|de|och)){1,6})\.$/u;

/** "Margareta Vinge för boken Den långa vintern.", "Filip Rask, för studier vid cirkusskola.": who, and for what. */
const NAME_FOR =
  /^[*_]*(\p{Lu}[\p{L}-]+(?: (?:von |af |de )?\p{Lu}[\p{L}-]+){1,3})[*_]*,? för (?:sin |sitt |sina |den |det |en |ett )?\p{Ll}+(?: (?!(?:har|är|fick|får|var|blev|hade)(?!\p{L}))[^.\s]+){0,12}\.?$/u;

/** "Kvalitetsutmärkelsen Guldstickan 2014 / till hemtjänstgruppen Norr / i Hultsfreds kommun": no sentence. */
function isTitleInLines(words: string): boolean {
  return words.length <= 150 && words.includes('\n') && !/[.!?:]/u.test(words) && / till |\ntill /u.test(words);
}

function readLabelFacts({ field, key, value }: Label, names: AwardNames): AwardFacts {
  if (value === '') return NO_FACTS;
  const plain = value.replace(/[*_]{2}|[*_]$/g, '').trim();
  if (field === 'year') {
    const year = /^(?:år )?((?:19|20)\d\d)\.?$/u.exec(plain)?.[1];
    return year === undefined ? NO_FACTS : { years: [Number(year)] };
  }
  if (field === 'award') {
    const { years } = readAwardHeading(plain, names);
    const award = awardName(plain, names);
    return { years, ...(award !== undefined && { award }) };
  }
  if (field === 'category') {
    const category = namesAward(plain, names) ? awardName(plain, names) : undefined;
    return category === undefined ? NO_FACTS : { years: [], award: category };
  }
  if (field === 'title') {
    if (isFurniture(subjectOf(plain)) || /inbjudan|påminnelse|nominer/iu.test(plain)) return NO_FACTS;
    const { years, award } = readAwardHeading(subjectOf(plain), names);
    return award !== undefined ? { years, award } : NAMES_KIND.test(plain) ? { years } : NO_FACTS;
  }
  if (field !== 'recipient' && field !== 'holder') return NO_FACTS;
  if (IN_BRACKETS.test(plain)) return NO_FACTS;
  const yearOfKey = /(?:19|20)\d\d$/u.exec(key)?.[0];
  const inner = readAwardHeading(plain, names);
  const named = nameBeforeReason(plain) ?? nameOnFirstLine(plain).replace(/[.,;]$/u, '');
  const recipient = inner.years.length > 0 ? (inner.recipient ?? inner.name ?? named) : named;
  const award = /^årets /iu.test(key) && namesAward(key) ? awardName(key) : inner.award;
  return {
    years: [...(yearOfKey === undefined ? [] : [Number(yearOfKey)]), ...inner.years],
    recipient,
    ...(field === 'holder' && { isHolder: true }),
    ...(award !== undefined && { award }),
  };
}

/** "Pristagare: (namnet hålls hemligt)": what is said in a name's place, and no name. */
const IN_BRACKETS = /^\([^()]*\)\.?$/u;

/** "Ledarstipendier 2018": no name of an award, but what kind of thing the year is of. */
const NAMES_KIND = /(?:pris|priser|stipendi\p{L}*|utmärkelser?|medaljer?|diplom)(?= (?:19|20)\d\d)/iu;

/** "VB: Årets skola 2023" → "Årets skola 2023" */
function subjectOf(subject: string): string {
  return subject
    .replace(/^(?:(?:vb|sv|re|fw|fwd)\s*:\s*)+/iu, '')
    .replace(/^(?:besked|beslut|meddelande|nyhet|info|information|angående|ang\.)(?: om)? /iu, '');
}

/** "Kvarnby Snickeri" and on a line below it "för pallen TREBEN": what the name got it for. A long line just wraps. */
function nameOnFirstLine(value: string): string {
  const end = value.indexOf('\n');
  return end > 0 && end <= 50 && !/(?: (?:i|på|vid|och|av|för|från|samt)|[,&–-])$/u.test(value.slice(0, end).trim())
    ? value.slice(0, end).trim()
    : value;
}
