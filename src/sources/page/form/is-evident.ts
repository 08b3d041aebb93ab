import { isSpokenOf } from '../record/is-spoken-of.ts';
import { tellsOfDeed } from './tells-of-deed.ts';

/** "Kommunen gav huset, föreningen gav tiden.": the winner by its kind, at the head of the text. */
const BY_KIND =
  /^(?:Kommunen|Staden|Regionen|Föreningen|Företaget|Bolaget|Skolan|Förskolan|Gruppen|Byalaget|Klubben|Laget|Kören|Makarna|Syskonen|Eleverna|Hon|Han|Hen|De)(?!\p{L})/u;

/** Whether a text shows whose it is: by the name, by the kind or by telling what someone is honored for. */
export function isEvident(name: string, words: string): boolean {
  return isSpokenOf(name, words) || usesNoun(name, words) || BY_KIND.test(words) || tellsOfDeed(words);
}

/**
 * "Skolhuset i Länna ekonomisk förening" by "det röda skolhuset", "Hackås framtidsgrupp" by "framtidsgruppen": the noun of a
 * name that has a proper one too.
 */
function usesNoun(name: string, words: string): boolean {
  const [noun = '', ...rest] = name.split(' ');
  const isUsed = (word: string, ending: string) =>
    new RegExp(`(?<!\\p{L})${word.replace(/[^\p{L}\d]/gu, '.')}${ending}(?!\\p{L})`, 'iu').test(words);
  if (noun.length >= 4 && rest.some((word) => /^\p{Lu}/u.test(word)) && isUsed(noun, '')) return true;
  return /^\p{Lu}/u.test(noun) && rest.some((word) => /^\p{Ll}{11,}$/u.test(word) && isUsed(word, '(?:en|et|n|t)?'));
}
