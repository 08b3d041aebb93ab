/** Numerals that begin with another word: *fem* in femtio, *nit* in nittio. */
const NUMERALS: readonly string[] =
  'fjorton femton sexton sjutton arton aderton nitton trettio fyrtio femtio sextio sjuttio åttio nittio'.split(' ');

/** By the first two letters. */
const BY_BEGINNING = new Map<number, readonly string[]>();
for (const numeral of NUMERALS) {
  const beginning = twoLetters(numeral, 0);
  BY_BEGINNING.set(beginning, [...(BY_BEGINNING.get(beginning) ?? []), numeral]);
}

/** Whether a part from `start` to `end` (exclusive) would end inside a numeral: femtio|tal is not fem + tio + tal. */
export function endsInsideNumeral(word: string, start: number, end: number): boolean {
  if (word.length - start < 2) return false;
  const numerals = BY_BEGINNING.get(twoLetters(word, start));
  if (numerals === undefined) return false;
  return numerals.some((numeral) => end - start < numeral.length && word.startsWith(numeral, start));
}

function twoLetters(word: string, start: number): number {
  return word.charCodeAt(start) * 0x10000 + word.charCodeAt(start + 1);
}
