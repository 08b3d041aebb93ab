/** "Siv Bo, Alnarp, får det", right before the reason why */
const GETS_IT = /(?<= (?:får|fick|tilldelas|tilldelades|erhåller|erhöll|mottar|mottog)) de[nt](?=[\s,:]*$)/u;

/** The words that give what was named before, with a word for it: "Siv Bo får det" → "Siv Bo får priset". */
export function prizeByPronoun(words: string): string {
  return words.replace(GETS_IT, ' priset');
}
