import { isFirstPerson } from './is-first-person.ts';
import { speaksForItself } from './speaks-for-itself.ts';

/** "som vi ännu inte har hört", "ett hus för oss alla" */
const IN_CLAUSE =
  /(?<!\p{L})(?:som|där|när|vad|hur|än|för|åt|till|av|hos|i|om) (?:vi|oss|vårt|våra)(?!\p{L})|(?<!\p{L})(?:vi|oss) (?:alla|andra)(?!\p{L})/giu;

/** "I ett enda fönster ser vi en hel gata", "Här får vi följa dem": all who look, read or listen. */
const ONLOOKERS =
  /(?<!\p{L})(?:ser|möter|anar|skymtar|hör|följer) vi(?!\p{L}| fram(?!\p{L}))|(?<!\p{L})får vi (?:se|möta|ana|skymta|höra|följa|läsa|uppleva)(?!\p{L})/giu;

/**
 * Whether words say "vi" of everyone and in passing, in a clause about something else: "Det ska ge honom ro att skriva
 * den musik som vi ännu inte har hört." A jury says so as often as anyone.
 */
export function saysWeInPassing(words: string): boolean {
  return (
    isFirstPerson(words) &&
    !speaksForItself(words) &&
    !isFirstPerson(words.replace(IN_CLAUSE, ' ').replace(ONLOOKERS, ' '))
  );
}
