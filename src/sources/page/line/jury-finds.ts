/** "Juryn ser fram emot nästa års nomineringar" is told of the prize. */
const FINDS =
  /^Juryn (?:vill (?:också |även |särskilt |dessutom )*(?:lyfta|uppmärksamma|framhålla|betona|belöna|premiera)|(?:har )?(?:ser(?! fram emot [^.]*(?:nominering|bidrag|ansök|förslag|nästa års))|sett|anser|menar|uppskatta\p{Ll}*|imponera\p{Ll}*|fastna\p{Ll}*|framhåller|betonar|konstaterar)(?!\p{L}))/u;

/**
 * Whether a further paragraph says by itself that it is the jury's: "Juryn vill särskilt lyfta fram …", "Juryn ser fram
 * emot nästa bok."
 */
export function juryFinds(words: string): boolean {
  return FINDS.test(words);
}
