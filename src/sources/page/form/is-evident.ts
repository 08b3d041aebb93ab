import { isPerson } from '../line/is-person.ts';
import { isSpokenOf } from '../line/is-spoken-of.ts';
import { tellsOfDeed } from '../line/tells-of-deed.ts';
import { usesNoun } from '../line/uses-noun.ts';

/** "Kommunen gav huset, föreningen gav tiden.": the winner by its kind, at the head of the text. */
const BY_KIND =
  /^(?:Kommunen|Staden|Regionen|Föreningen|Företaget|Bolaget|Skolan|Förskolan|Gruppen|Byalaget|Klubben|Laget|Kören|Makarna|Syskonen|Eleverna|Hon|Han|Hen|De)(?!\p{L})/u;

/** "Som vaktmästaren fick han oss att skratta": a person, by the pronoun in the first sentence. */
const BY_PRONOUN = /^[^.!?]*(?<!\p{L})(?:han|hon|hen)(?!\p{L})/u;

/** Whether a text shows whose it is: by the name, by the kind or by telling what someone is honored for. */
export function isEvident(name: string, words: string): boolean {
  return (
    isSpokenOf(name, words) ||
    usesNoun(name, words) ||
    BY_KIND.test(words) ||
    tellsOfDeed(words) ||
    (isPerson(name) && BY_PRONOUN.test(words))
  );
}
