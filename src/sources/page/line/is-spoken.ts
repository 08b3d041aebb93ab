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

/** "Hon gör det inte för turisterna, säger hon, utan för korna.": what she says of herself in the words of others. */
const REPORTED =
  /(?<=(?:^|[.!?]\s+))(Hon|Han|Hen) ((?:(?!(?<!\p{L})(?:jag|mig|min|mitt|mina|vi|oss)(?!\p{L}))[^.!?…"”“„»«–:]){3,150}), (?:säger|menar|berättar|förklarar) (hon|han|hen)(?: själv)?(?=[,.])/gu;

/** Whether a paragraph holds someone's spoken words. */
export function isSpoken(words: string): boolean {
  if (!SPOKEN.test(words)) return false;
  const told = words.replace(REPORTED, (all, subject: string, what: string, speaker: string) =>
    subject.toLowerCase() === speaker ? `${subject} ${what}` : all,
  );
  return told === words || SPOKEN.test(told);
}
