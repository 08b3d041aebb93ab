/** What a sentence about a prize has before and behind a name: a prize, a reason, a decision, a sum. */
const OTHER_WORDS =
  /(?<!\p{L})(?:motivering(?:en)?|motivera(?:s|des|r|de|t|ts)?|hedersomnämnande|hedrande omnämnande|prissumman?|utmärkelsen|stipendiet|priset|juryns?|beslut|beslutar|tilldela(?:s|des|ts)?|belöna(?:s|des|ts)|utsågs|utses|ta emot|tar emot|tog emot|löd|lyder|nominera(?:d|de|s)|sedan (?:19|20)\d\d|till (?:årets|(?:19|20)\d\d års))(?!\p{L})|\d ?(?:kr|kronor)(?!\p{L})| och (?:driver|arbetar|jobbar|bor|leder|arrangerar|är|var|har) |^(?:dels|möt|grattis|hurra|det blev|det är|här är|nu är|vinnare|pristagare|mottagare|stipendiat)(?: |$)| (?:inom|genom|mellan|eftersom|därför|samt|och|för|med|till|av|i|på|som|att|&)$/iu;

/** "Till **Siv Bo**", "Språk: polska", "Siv Bo | Umeå": what a page marks or parts a name with. */
const MARKED = /\*\*|__|^Till \p{Lu}|^\p{Lu}\p{Ll}+:\s|\s\|\s/u;

/** "Stockholm den 1 oktober 2020", "5 oktober Höstmöte": when something is. */
const DAY =
  /(?<!\d)\d{1,2} (?:januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december)(?!\p{L})/iu;

/** "Siv Bo med hunden Tess", "Siv Bo med två lärlingar": a person, and with whom or what. */
const PERSON_WITH = /^\p{Lu}\p{Ll}[\p{L}-]+ \p{Lu}\p{Ll}[\p{L}-]+ med \p{Ll}/u;

/**
 * Whether words that were taken for a recipient's name hold others too: "Hellidens folkhögskola ett hedersomnämnande",
 * or the marks of the line they stand on.
 */
export function holdsOtherWords(name: string): boolean {
  return OTHER_WORDS.test(name) || DAY.test(name) || MARKED.test(name) || PERSON_WITH.test(name);
}
