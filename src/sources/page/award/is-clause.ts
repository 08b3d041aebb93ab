const VERB =
  / (?:är|var|har|blev|blir|fick|får|vann|vinner|ska|kan|öppnar|öppnas|stänger|startar|söker|söks|kommer|går|flyttar|firar|bjuder|hälsar|satsar|växer) /u;

/** Whether a heading is a clause and no name: "Nu är det klart", "KANSLIET HAR STÄNGT"; not "Lånecykel i vården". */
export function isClause(words: string): boolean {
  return VERB.test(/\p{Ll}/u.test(words) ? words : words.toLocaleLowerCase('sv'));
}
