import { type AwardFacts, NO_FACTS } from './award-facts.ts';
import { namesOccasion } from './award-name.ts';
import type { AwardNames } from './award-names.ts';
import { awardOfWinner } from './award-of-winner.ts';
import { awardTo } from './award-to.ts';
import { AWARD_OF, awardOf, isAwardInHeading, isOfAwards, recipientOf } from './heading-parts.ts';
import { namesOrganization } from './names-organization.ts';

/** "Alla vinnare på Krögargalan Halland": where the fair or gala is held. */
const PLACE_OF_OCCASION = /(?<=(?:galan|mässan|dagarna|festivalen)) \p{Lu}\p{L}+$/u;

/** What a heading says beside its year: "Årets skola: Sandbyskolan", "Guldäpplet", "Sundsvalls kommun". */
export function readDatedHeading(year: number, rest: string, names: AwardNames): AwardFacts {
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
    if (isOfAwards(left) && isAwardInHeading(right, names)) return { years: [year], ...awardOf(right, names) };
    if (isOfAwards(left) || isAwardInHeading(left, names))
      return { years: [year], ...awardOf(left, names), ...recipientOf(right) };
    // "Applåder, tårar och Guldäpplet": one thing of several.
    if (/^\p{Ll}+ och \p{Lu}/u.test(right))
      return { years: [year], ...awardOf(right.replace(/^\p{Ll}+ och /u, ''), names) };
    if (isOfAwards(right) || isAwardInHeading(right, names))
      return { years: [year], ...awardOf(right, names), ...recipientOf(left) };
  }
  if (isAwardInHeading(words, names)) return { years: [year], ...awardOf(words, names) };
  if (namesOrganization(words)) return { years: [year], recipient: words };
  return words.split(' ').length <= (/ (?:och|samt) /u.test(words) ? 8 : 6) &&
    /^\p{Lu}/u.test(words) &&
    !/\p{Ll}{3,} (?:har|ska|vill|får|fick|satsar|är) /u.test(words)
    ? { years: [year], name: words }
    : NO_FACTS;
}
