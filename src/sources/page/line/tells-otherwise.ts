/**
 * What is told of winners on other grounds than the jury's: what they are, how it was when they won. "Hundratals
 * intervjuer" is how a scholar works, as "har intervjuat ett trettiotal kvinnor", "har intervjuat och mätt" and "låta
 * barnen intervjua gamla smeder" are, and no interview with a winner.
 */
const TELLS_OTHERWISE =
  /(?<!\p{L})(?:mottog|tog emot|utse(?:s|tts|dda?)|utsågs|tilldela(?:des|ts)|belöna(?:des|ts)|prisa(?:des|ts)|korats?|korades|[Ii]ntervju(?!(?<!(?:ska|skall|vill|ville|få|får|fick|kan|kunde) intervju)a (?!(?:honom|henne|hen|dem|paret|juryn|årets|(?:\p{Ll}+ )?\p{Ll}*(?:vinnar|pristagar|mottagar|stipendiat|finalist)\p{Ll}*)(?!\p{L}))\p{Ll}|at (?:ett|en|\d+|många|över|fler|\p{L}+tals)(?!\p{L})|at(?:,| och) \p{Ll}{2,}t(?!\p{L})|er(?! med (?:\p{Ll}+ )*(?:\p{Ll}*vinnar|\p{Ll}*pristagar|mottagar|stipendiat|finalist)))\p{L}*|prisutdelning\p{L}*|ceremoni\p{L}*|galan|nominera\p{L}*|\d+ (?:elever|anställda|medlemmar|invånare)|flest röster|grundades|startades|bildades|föddes)(?!\p{L})|(?<!\p{L})född(?!\p{L})/u;

/** Whether a text about a winner tells of something else than why the award was given. */
export function tellsOtherwise(words: string): boolean {
  return TELLS_OTHERWISE.test(words);
}
