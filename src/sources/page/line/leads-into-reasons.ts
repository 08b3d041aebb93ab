/**
 * "De tilldelas pris, 25 000 kronor, med följande motiveringar:": below it stand the reasons of several, each under a
 * name, whatever is announced of others on the page.
 */
export function leadsIntoReasons(words: string): boolean {
  return /(?<!\p{L})(?:tilldela\p{Ll}*|får|fick|belöna\p{Ll}*|pris\p{Ll}*|stipendi\p{Ll}*) (?:[^.!?]* )?med (?:följande|dessa|nedanstående|juryns) motiveringar[*_]*:[*_]*$/iu.test(
    words,
  );
}
