import { namesOccasion } from './award-name.ts';
import { bareRecipient } from './bare-recipient.ts';
import { namesOrganization } from './names-organization.ts';
import { namesPartOfSite } from './names-part-of-site.ts';
import { yearIsWinnersOwn } from './year-is-winners-own.ts';

/** "Årets miljöpristagare", "Årets eldsjälar utsedda": who got it, or that they did. */
const OF_WINNERS =
  /(?:pristagare|stipendiat(?:er)?|medaljör(?:er)?|vinnare|mottagare)$| (?:utsedda?|korade?|klara?)$/iu;

/** "Årets lärare 2021 finns i Nora", "Både Årets chef 2024 och Årets idé": words that go on behind a year. */
const GOES_ON = /(?<!\d)(?:19|20)\d\d \p{Ll}(?!rs )/u;

/** "Priser för tryggare badhus": that there are several, and what for. */
const SEVERAL = /^(?:Pris|Utmärkels|Stipendi|Medalj)er(?:na)? (?:för|till|i|på|inom|åt) /u;

/**
 * Whether words are a name that can be an award's: a name, and neither someone's, an occasion's nor a piece of a
 * sentence.
 */
export function canBeAward(name: string): boolean {
  return (
    name.split(' ').length <= 7 &&
    name.length <= 70 &&
    !/\((?:dela[td]|priset|ej|inget)/iu.test(name) &&
    !/^\d{4}-tal(?:et)?$/u.test(name) &&
    !namesOccasion(name) &&
    !OF_WINNERS.test(name) &&
    !yearIsWinnersOwn(name) &&
    !GOES_ON.test(name) &&
    !SEVERAL.test(name) &&
    !namesPartOfSite(name) &&
    !namesOrganization(name) &&
    bareRecipient(name) === name &&
    !/^(?:Juryn|Motivering|Vinnar|Pristagar|Vi|Jag|Det|De|Här|Nu|Så|När|Om|För|Till|I|På|Av|Med|Den \d|Bland|Efter|Under|Vid|Hon|Han|Kommunen|Regionen|Förbundet|Prissumman|Priset|År|Totalt|Sedan|Senast|Därefter|Dessutom|Slutligen|Varje)(?!\p{L})/u.test(
      name,
    ) &&
    !/ (?:är|har|var|får|fick|blir|blev|ska|kan|att|som|inte|och|i|av|på|till|för|med|ut|den|det)$/u.test(name) &&
    !/ (?:utsedd|utsedda|utsett|utnämn(?:d|da|t)|korade?|korats?|vald|valda|tilldela(?:d|ts)|belöna(?:d|ts)) (?:till|som|med) /u.test(
      name,
    ) &&
    !/ (?:är|har|var|får|fick|fått|blir|blev|ska|kan|att|som|inte|tilldelas|vinner|vann) /u.test(name)
  );
}
