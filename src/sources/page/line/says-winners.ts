/** Words for those who get awards, and for what is said of them, in any form. */
const WINNERS =
  /^(?:\p{L}*(?:vinnar|pristagar|mottagar|segrar)(?:e|en|na)|\p{L}*stipendiat(?:en|er|erna)?|\p{L}*medaljör(?:en|er|erna)?|(?:pris)?belönade|prisade|hedrade|utsedda|diplomerade|finalist(?:en|er|erna)?|nominerade|hedersomnämnande[nt]?|(?:jury)?motivering(?:en|ar|arna)?|utmärkelse[nr]?|utmärkelserna|priset|pris|priser|priserna|stipendi(?:er|erna)|medaljer(?:na)?|resultat(?:et)?|prisutdelning(?:en)?|historik(?:en)?|hedersomnämnda|utlåtanden?)$/iu;

const BESIDE =
  /^(?:årets|juryns|styrelsens|nämndens|kommitténs|stiftelsens|våra|tidigare|alla|samtliga|senaste|hela|listan?|och|samt|med|deras|våra|i|urval|för|av|här|är|ord|nuvarande|genom|åren|tiderna|hall|of|fame|sedan|från|starten|början|\/|&)$/iu;

/**
 * Whether words say that winners or their citations follow, and name no award: "Alla pristagare och motiveringar",
 * "Tidigare vinnare", "Juryns motivering". A word of any other kind among them makes it a name or a sentence.
 */
export function saysWinners(words: string): boolean {
  const all = words
    .replace(/[*_:,()]/g, ' ')
    .trim()
    .split(/\s+/);
  return (
    all.length <= 8 &&
    all.some((word) => WINNERS.test(word)) &&
    all.every((word) => WINNERS.test(word) || BESIDE.test(word))
  );
}
