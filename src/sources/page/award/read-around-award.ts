import type { AroundAward } from './around-awards.ts';
import type { AwardFacts } from './award-facts.ts';
import type { AwardNames } from './award-names.ts';
import { recipientSpan } from './recipient-span.ts';
import { twoTogether } from './two-together.ts';
import { AWARD, WAYS_OF_GETTING } from './ways-of-getting.ts';

/** "I kväll delar vi ut Guldäpplet 2015", "glada över att ha fått Guldäpplet 2015": which edition, and not who. */
const IS_GIVEN = new RegExp(`(?<!\\p{L})(?:dela(?:r|de)(?: \\p{Ll}+){1,5} ut|ha fått|delar på) ${AWARD}`, 'u');

/** What stands before a name and only praises it. */
const BEFORE_NAME =
  /^(?:[Oo]ckså|[Ää]ven|[Ii]ngen mindre än|[Ss]jälvaste|just|nämligen|(?:[Dd]en|[Dd]et|[Dd]e) [\p{L}\d-]+[ae](?= \p{L})|\p{Ll}+a(?= \p{Lu})) /u;

/** "Siv Bo och" of "tilldela Siv Bo och Per Ek Anna Lunds stipendium": a name was taken into the award's. */
const GOES_ON = /,? (?:och|samt|&)$/u;

/**
 * Who got an award, read around its name: "I går utsåg landshövdingen Region Dalarna till Årets förnyare 2019". Whoever
 * stands between the verb and the award, or behind "går till", is told by their places alone.
 *
 * @param all the sentence round each of its awards
 * @param names the page's awards
 * @returns null when it has no award, or nobody is named in one of the usual ways and no edition is given
 */
export function readAroundAward(all: readonly AroundAward[], names: AwardNames): AwardFacts | null {
  for (const { words, ...facts } of all) {
    for (const way of WAYS_OF_GETTING) {
      const name = way.exec(words)?.groups?.name;
      if (name === undefined || GOES_ON.test(name)) continue;
      const recipient = twoTogether(name) ?? recipientSpan(name.replace(BEFORE_NAME, ''), names);
      if (recipient !== undefined) return { ...facts, recipient };
    }
  }
  const given = all.find(({ words, years }) => years.length > 0 && IS_GIVEN.test(words));
  if (given === undefined) return null;
  const { words: _words, ...facts } = given;
  return facts;
}
