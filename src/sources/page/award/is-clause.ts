import { AWARD_VERBS } from './award-verbs.ts';

const VERB =
  / (?:är|var|har|blev|blir|fick|får|vann|vinner|ska|kan|öppnar|öppnas|stänger|startar|söker|söks|kommer|går|flyttar|firar|bjuder|hälsar|satsar|växer) /u;

/** Verbs of who gets what, and no part of anyone's name: "Biblioteket tar hem segern". */
const OF_AWARD = [AWARD_VERBS.gets, AWARD_VERBS.gives, AWARD_VERBS.names, AWARD_VERBS.honors];

/** Whether a heading is a clause and no name: "Nu är det klart", "KANSLIET HAR STÄNGT"; not "Lånecykel i vården". */
export function isClause(words: string): boolean {
  const inLower = /\p{Ll}/u.test(words) ? words : words.toLocaleLowerCase('sv');
  return VERB.test(inLower) || OF_AWARD.some((verb) => verb.test(inLower.slice(inLower.indexOf(' ') + 1)));
}
