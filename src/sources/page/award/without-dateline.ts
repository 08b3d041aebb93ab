const DATELINE =
  /^(\p{Lu}{3,}(?:[ /-]\p{Lu}{3,}){0,2})(?:\.|,|:|\s[–—-])?\s+(?=(\p{Lu}\p{Ll}[\p{L}-]*)(?:\s+(\p{Lu}?\p{Ll}*))?)/u;

/** "Föreningen", "Skolan": a word for what someone is, which no name in capitals goes before. */
const COMMON =
  /^(?:Kommunen|Föreningen|Stiftelsen|Skolan|Förskolan|Företaget|Klubben|Bolaget|Sällskapet|Hembygdsföreningen|Priset|Juryn)$/u;

/**
 * A sentence without the place in capitals that a newspaper's notice begins with: "SIMRISHAMN Simrishamns kommun
 * tilldelades", "HÄRNÖSAND. Gudrun Åström fick". A name that is written in capitals stays: "IKEA Museum", "IK
 * Vikingen".
 */
export function withoutDateline(sentence: string): string {
  const match = DATELINE.exec(sentence);
  if (match === null) return sentence;
  const [whole, place, word, next = ''] = match;
  const isMarked = /[.,:–—-]\s+$/u.test(whole);
  const isSame = word!.toLocaleLowerCase('sv').startsWith(place!.split(/[ /-]/u)[0]!.toLocaleLowerCase('sv'));
  const isPerson =
    place!.length >= 4 &&
    /^\p{Lu}\p{Ll}/u.test(next) &&
    /^\S+\s+\S+\s+(?:\p{Ll}|\d)/u.test(sentence.slice(whole.length));
  return isMarked || isSame || isPerson || COMMON.test(word!) ? sentence.slice(whole.length) : sentence;
}
