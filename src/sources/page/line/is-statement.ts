import { givesReason } from './gives-reason.ts';

/** Verbs that hardly a sentence about someone does without. */
const VERB =
  /(?<!\p{L})(?:har|är|var|kan|vill|får|fick|blir|blev|ger|gav|gör|gjorde|visar|visat|tar|tog|ser|vet|lyfter|skapar|driver|bidrar|arbetar|förenar|vågar|lyckas|sprider|möter|låter|bygger|skriver|håller|står|går|kommer|finns)(?!\p{L})/u;

/** "Siv Bo (ordförande), Per Ek": who sits in a jury. */
const OF_MEMBERS =
  /\(ordf|(?<!\p{L})(?:ledamot|ledamöter|suppleant(?:er)?|sammankallande|ordförande),|^(?:består|bestod|utgörs)/iu;

/** A sentence of fewer words may be a slip or a heading. */
const FEWEST_WORDS = 6;

/**
 * Whether words are whole sentences that say something, and no list of names: "Bosse har burit fler grindar än någon."
 */
export function isStatement(words: string): boolean {
  if (!/[.!?]\s?["”“»«*_]*$/u.test(words) || OF_MEMBERS.test(words)) return false;
  return words.split(/\s+/u).length >= FEWEST_WORDS && (VERB.test(words) || givesReason(words));
}
