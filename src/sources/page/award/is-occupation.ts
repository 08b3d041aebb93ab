const BY_ENDING =
  '(?:\\p{L}{2,}(?<!samm|komm|kamm|hamm|somm|alt)are|\\p{L}{2,}(?<!k)ör|\\p{L}{2,}(?<![kq]v|kr|chr)ist|\\p{L}*(?:bibliotek|antikv|not|aktu)arie|\\p{L}*(?:konst|vete|veteri|pensio|visio|missio)när|\\p{L}+(?<!dia|kata|ana|pro|epi)log|\\p{L}*(?:foto|koreo|geo|etno|typo|karto|sceno)graf|\\p{L}{3,}(?:iker|nom|iater))';

const BY_NOUN =
  '\\p{L}*(?:rektor|lektor|professor|doktor|doktorand|kantor|pastor|kurator|konservator|direktor|arkitekt|docent|adjunkt|dirigent|student|konsulent|assistent|intendent|producent|skribent|poet|sopran|tenor|baryton|trubadur|barnmorska|präst|advokat|kapten|biträde|sköterska|smed|chef|ordförande|pedagog|terapeut|logoped|kirurg|dramaturg|diakon|kyrkoherde)';

/** "Brandman", "Ombudsmannen", "Kock", "Skyddsombudet": by words of their own. */
const BY_WORD =
  '(?:(?:brand|timmer|styr|ombuds|råd|nämnde|köp|sjö|handels|riksdags|tjänste|polis|slakt)(?:man(?:nen)?|kvinna)|\\p{L}*(?:kock|polis|barnmorska|soldat|löjtnant|sergeant|major|kapten|bonde|ombud(?:et)?))';

/** "Umeåbon", "Vännässonen", "Eldsjälen": where someone is from, or what she is to the place. */
const OF_PLACE =
  '(?:\\p{L}{2,}(?:bon|sonen|dottern|profilen|veteranen|entusiasten|nestorn|tjejen|killen|mamman|pappan)|[Ee]ldsjälen)';

const ONE = `(?:(?:${BY_ENDING}|${BY_NOUN}|${BY_WORD})(?:e?n)?|${OF_PLACE})`;

const OCCUPATION = new RegExp(
  `^(?:(?:biträdande|tidigare|förre|förra|pensionerade?|legitimerade?|leg\\.|lokale?|unge|unga?|mångåriga?e?|nyblivna?e?|nuvarande|avgående) )?${ONE}(?: (?:emeritus|emerita))?(?: och ${ONE})?$`,
  'iu',
);

/**
 * Whether words say what somebody is, by their form: "Textilkonstnär", "biträdande universitetslektor", "Professor
 * emeritus".
 */
export function isOccupation(words: string): boolean {
  return OCCUPATION.test(words);
}
