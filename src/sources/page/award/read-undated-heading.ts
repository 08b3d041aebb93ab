import { MENTION } from '../line/mention.ts';
import { type AwardFacts, NO_FACTS } from './award-facts.ts';
import { isDescribed } from './award-name.ts';
import { type AwardNames, findAward } from './award-names.ts';
import { awardTo } from './award-to.ts';
import { AWARD_OF, awardOf, isAwardInHeading, isName, isOfAwards, recipientOf } from './heading-parts.ts';
import { mentionedName } from './mentioned-name.ts';
import { namesOrganization } from './names-organization.ts';
import { twoBeforeTitles } from './two-before-titles.ts';

/** A prize beside the first one that has no name but its kind. */
const PRIZE_BESIDE =
  /^(?:(?:juryns|publikens|styrelsens) )?(?:hederspris|specialpris|publikpris|pris)et?$|^juryns (?:hedersomnämnande|hedrande omnämnande)$/iu;

/** What the one is called whom the other part of a heading names. */
const PLACED = new RegExp(`^(?:${MENTION}|vinnare|finalist)$`, 'iu');

/** "Årets eldsjälar utsedda": that they have been chosen, and no name. */
const IS_CHOSEN = / (?:utsedda|korade|klara|prisade|belönade|valda)$/u;

/** "motiveringar", "alla vinnare", "mottagare och motiveringar": what a page holds of the award before it. */
const ALL_WINNERS =
  /^(?:(?:(?:alla|samtliga|årets) )?(?:vinnare|pristagare|mottagare|stipendiater)(?:na)? (?:och|med|samt) )?(?:juryns |alla )?motiveringar(?:na)?$|^(?:alla vinnare|vinnare|pristagare)$/iu;

/** "Tre får rektors guldmedalj": how many, and not who. */
const TO_SEVERAL = /^(?:två|tre|fyra|fem|sex|sju|åtta|nio|tio) (?:\p{Ll}+ )?(?:får|fick|tilldelas|belönas)(?!\p{L})/iu;

/**
 * What a heading without a year says: "Vinnare av Guldäpplet", "Hedersomnämnande till Arlövs bibliotek".
 *
 * @param sentence what it says when read as a sentence
 */
export function readUndatedHeading(words: string, sentence: AwardFacts, names: AwardNames): AwardFacts {
  if (sentence.recipient !== undefined || (sentence.award !== undefined && TO_SEVERAL.test(words))) return sentence;
  if (IS_CHOSEN.test(words)) return NO_FACTS;
  const mentioned = mentionedName(words);
  if (mentioned !== undefined) return { years: [], ...recipientOf(mentioned) };
  const to = awardTo(words, names);
  if (to !== null) return to;
  if (PRIZE_BESIDE.test(words))
    return { years: [], award: words.charAt(0).toLocaleUpperCase('sv') + words.slice(1).toLocaleLowerCase('sv') };
  const told = namedByKind(words, names);
  if (told !== undefined) return { years: [], award: told };
  if (isDescribed(words)) return { years: [], ...awardOf(words, names) };
  const of = AWARD_OF.exec(words);
  if (of !== null) return { years: [], ...awardOf(of[1]!, names) };
  const parts = words.split(/\s*(?::|\s[–—-])\s+/u);
  if (parts.length === 2 && PLACED.test(parts[0]!)) {
    return { years: [], ...recipientOf(parts[1]!) };
  }
  if (parts.length === 2 && PLACED.test(parts[1]!) && namesOrganization(parts[0]!)) {
    return { years: [], ...recipientOf(parts[0]!) };
  }
  if (parts.length === 2 && ALL_WINNERS.test(parts[1]!) && !namesOrganization(parts[0]!)) {
    return { years: [], ...awardOf(parts[0]!, names) };
  }
  if (parts.length === 2 && isOfAwards(parts[0]!)) {
    return namesOrganization(parts[1]!) ? { years: [], ...recipientOf(parts[1]!) } : { years: [], name: parts[1]! };
  }
  // "Sveriges Kulturråd: Läspriset": whose prize it is, and the prize.
  if (parts.length === 2 && isWholeAward(parts[1]!, names) && !isWholeAward(parts[0]!, names))
    return { years: [], ...awardOf(parts[1]!, names) };
  if (parts.length === 2 && isAwardInHeading(parts[0]!, names))
    return { years: [], ...awardOf(parts[0]!, names), ...recipientOf(parts[1]!) };
  if (namesOrganization(words)) return { years: [], recipient: words };
  if (isAwardInHeading(words, names) && words.split(' ').length <= 6) return { years: [], ...awardOf(words, names) };
  const name = twoBeforeTitles(words) ?? beforeTitle(words);
  return name.split(' ').length <= 5 && isName(name) ? { years: [], name } : NO_FACTS;
}

/** "Ladans stipendium", one of the page's awards, of "Konst i ladan – stipendiet": what it is, and not its name. */
function namedByKind(words: string, { names }: AwardNames): string | undefined {
  const kind = KIND_BEHIND.exec(words)?.[1];
  return kind === undefined
    ? undefined
    : names.find((name) => new RegExp(`^\\p{Lu}.*s ${kind}(?:um)?$`, 'u').test(name));
}

const KIND_BEHIND = / [–—-] (\p{Ll}{3,}(?:pris|stipendi|medalj|utmärkelse))(?:et|en|n)$/u;

/** Whether words are one of the page's awards and nothing else. */
function isWholeAward(words: string, names: AwardNames): boolean {
  const award = findAward(words, names);
  return award?.start === 0 && award.end === words.length;
}

/** "Cecilia Ahlmark, lektor i matematisk statistik" → "Cecilia Ahlmark" */
function beforeTitle(words: string): string {
  return /^(\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+){1,3}), \p{Ll}/u.exec(words)?.[1] ?? words;
}
