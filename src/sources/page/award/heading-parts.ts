import { saysWinners } from '../line/says-winners.ts';
import { awardName, namesAward } from './award-name.ts';
import type { AwardNames } from './award-names.ts';
import { isClause } from './is-clause.ts';
import { properName } from './proper-name.ts';

/** "Miljöpriserna i Arvika": the prizes given there, each of which has a name of its own. */
const SEVERAL_PRIZES =
  /^(?:\p{L}+s )?\p{L}*(?:priserna|stipendierna|utmärkelserna|medaljerna)(?: (?:i|på|från) \p{Lu}[\p{L}-]*)?$/iu;

/** "Vinnare", "Vinnare av", "Juryns ord": beside a year they make it an award's. */
export function isOfAwards(words: string): boolean {
  return saysWinners(words) || saysWinners(words.replace(/ (?:för|av|i)$/iu, '')) || SEVERAL_PRIZES.test(words);
}

/** "Vinnare av Guldäpplet", "Utmärkelsen Guldäpplet". */
export const AWARD_OF =
  /^(?:.*?(?:vinnare|vinnarna|vinnaren|pristagare|pristagarna|mottagare|motiveringar|motivering|finalister) (?:av|i|på|vid|för|till)|utmärkelsen|priset|stipendiet)\s+((?!till |i )\S.*)$/iu;

/** "Andra plats", "ANDRA OCH TREDJE PLATS": how far those came who are named below. */
const RANKS =
  /^(?:första|andra|tredje|fjärde|femte)(?:(?:,| och) (?:andra|tredje|fjärde|femte))* ?plats(?:en|erna)?$/iu;

/** Whether words name an award and do not merely say that someone won. */
export function isAwardInHeading(words: string, names: AwardNames): boolean {
  return namesAward(words, names) && !isOfAwards(words.trim());
}

/** The award that words name, if any. */
export function awardOf(words: string, names: AwardNames): { readonly award?: string } {
  const award = awardName(words, names);
  return award === undefined || isOfAwards(award) ? {} : { award };
}

/** The recipient that words name, if they are a name. */
export function recipientOf(words: string): { readonly recipient?: string } {
  const recipient = words
    .replace(/[\s,–—:-]+$/u, '')
    .replace(/\s+\((?:vinnare|hedersomnämnande|finalist)\)$/iu, '')
    .trim();
  const name = properName(recipient);
  return name !== undefined && isName(name) ? { recipient: name } : {};
}

/**
 * A name, and no sentence: "Lånecykel i vården", "IK Svansjö"; not "vinnare genom tiderna", "Nominerade kommuner" or
 * "Nu är det klart".
 */
export function isName(words: string): boolean {
  return (
    /^["”“„»«'’]?[\p{Lu}\d]/u.test(words) &&
    !isOfAwards(words) &&
    !/ (?:minne|ära)$|^(?:Nominerade?|Delat pris|Delad vinst|Delad seger) /u.test(words) &&
    !RANKS.test(words) &&
    !isClause(words)
  );
}
