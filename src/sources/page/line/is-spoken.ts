import { JURY } from './jury.ts';

const SAYS =
  '(?:säger|sa|sade|berättar|menar|kommenterar|tycker|förklarar|fortsätter|tillägger|utbrister|hälsar|avslutar|jublar|uppger|svarar|ler|skrattar|hälsade|berättade|kommenterade|utbrast|svarade|tillade|jublade|skrattade|slår fast|konstaterar|understryker|betonar|framhåller|skriver)';

/** Who can speak: "säger hon", "säger Karin Ek", "säger kommundirektören"; not "säger siffrorna". */
const SPEAKER =
  '(?:[.!?:]|$| (?:också |vidare |en |ett |den |kommunens |\\p{Ll}+s )?(?:hon|han|jag|vi|de|\\p{Lu}|\\p{Ll}*(?:chef|direktör|ordförande|ledare|råd|rektor|lärare|sekreterare|strateg|samordnare|handläggare|vd|pristagare|vinnare|minister|talare)(?:n|en|et|erna|arna)?(?!\\p{L})))';

/** "…, säger kommundirektören", "…” säger hon": someone speaks. A jury that speaks is told apart elsewhere. */
const SPOKEN = new RegExp(
  `[”"“»!?…],?\\s*(?:–\\s*)?${SAYS}(?!\\p{L})|,\\s*(?:–\\s*)?${SAYS}(?!\\p{L})${SPEAKER}|(?<!\\p{L})(?:säger|sade|sa|kommenterar|berättar) (?!${JURY})[^.:;"”“„»«]{2,60}: ?["”“„»«–]|(?<!${JURY} )(?<!\\p{L})(?:säger|sade|kommenterar|berättar):[*_]*\\s*["”“„»«–]`,
  'u',
);

/** Whether a paragraph holds someone's spoken words. */
export function isSpoken(words: string): boolean {
  return SPOKEN.test(words);
}
