/**
 * ", Umeå universitet," between a person's name and what is said of her, or another person: where she works or is from.
 */
const AFFILIATION =
  /, (?<=(?<!\p{L})(?!(?:Årets|Juryns|Dagens) )\p{Lu}\p{Ll}[\p{L}-]* (?:von |af |de )?\p{Lu}[\p{L}-]+, )(?:vid |i |från |på )?\p{Lu}[^,.:;!?"”“„»«]{1,60}, (?=(?:får|fick|tilldela\p{Ll}+|belöna\p{Ll}+|hedras|hedrades|prisas|prisades|mottar|mottog|tar emot|tog emot|vinner|vann|erhåller|erhöll|delar|utses|utsågs|har (?:tilldelats|utsetts|fått)|som \p{Ll}+|(?:och|samt) (?:\p{Ll}+ )?\p{Lu}\p{Ll}+ (?:\p{Ll}+ )?\p{Lu}[\p{L}-]*)(?!\p{L}))/gu;

/** "Siv Bo, 43, från Vännäs får": how old someone is, and where she lives. */
const AGED =
  /(?<=\p{Lu}\p{Ll}[\p{L}-]* \p{Lu}[\p{L}-]+), \d{1,3}(?: år)?,(?: (?:från|i) \p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+)?,?(?= \p{Ll}))?/gu;

/**
 * A sentence without where its persons work or are from: "Professor Gunilla Ek, Umeå universitet, får priset", "Eva Ek,
 * KTH, och docent Bo Al, Luleå, delar på priset". A name of one word stays with what stands behind it.
 */
export function withoutAffiliation(sentence: string): string {
  return sentence.replace(AGED, '').replace(AFFILIATION, ' ');
}
