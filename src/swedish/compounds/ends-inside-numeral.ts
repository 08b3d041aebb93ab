/** Numerals that begin with another word: *fem* in femtio, *nit* in nittio. */
const NUMERALS: readonly string[] =
  'fjorton femton sexton sjutton arton aderton nitton trettio fyrtio femtio sextio sjuttio åttio nittio'.split(' ');

/** Whether a part from `start` to `end` (exclusive) would end inside a numeral: femtio|tal is not fem + tio + tal. */
export function endsInsideNumeral(word: string, start: number, end: number): boolean {
  return NUMERALS.some((numeral) => end - start < numeral.length && word.startsWith(numeral, start));
}
