/** Words of the frame that every award citation has: who judges, what is given, to whom and in what company. */
const FORMULA_LEMMAS: ReadonlySet<string> = new Set([
  'belöna',
  'erhålla',
  'föredöme',
  'först',
  'första',
  'jury',
  'konkurrens',
  'kvalitetskommun',
  'motivering',
  'mottagare',
  'peka',
  'pris',
  'prisa',
  'tilldela',
  'utmärkelse',
  'utse',
  'vinna',
  'vinnare',
  'värdig',
]);

/**
 * Whether a lemma belongs to the frame of the genre (jury, award, winner) rather than to what is said of the recipient.
 */
export function isFormulaLemma(lemma: string): boolean {
  return FORMULA_LEMMAS.has(lemma.toLowerCase());
}
