/**
 * "Finalisterna", "Tre finalister till Årets innovationskommun 2024", "Kandidaterna", "De går till final", "På
 * upploppet".
 */
const FINALISTS =
  /(?<!\p{L})(?:(?:semi)?finalist(?:er|erna)|(?:slut)?kandidat(?:er|erna)|utmanar(?:e|na)|kortlistan|shortlist(?:ed)?|(?:går|gått|gick|vidare|är|tog sig|tagit sig) (?:vidare )?(?:till|i) (?:den stora )?final(?:en)?|(?:till|i) final(?:en)?$|(?:på|framme vid) upploppet|i slutstriden|(?:tävlar|slåss|kämpar|konkurrerar|gör upp) om(?= (?!det))|kan bli(?= (?:årets|20\d\d))|rösta (?:på|fram))(?!\p{L})|(?<!\p{L})(?:vem|vilk(?:a|en|et)) .{0,40}(?:blir|vinner|tar hem|får) (?!\p{L}+ra(?!\p{L})).{2,60}\?$/iu;

/** "Finalister och vinnare 2020", "Finalisternas motiveringar": what it is over may be citations all the same. */
const MORE = /vinnar|vann|pristagar|mottagar|motivering/iu;

/** Whether a heading is over those who may still get the award, or who came close to it. */
export function headsFinalists(words: string): boolean {
  return FINALISTS.test(words) && !MORE.test(words);
}
