import type { Wording } from '../records.ts';

/** Which words are neither new words of an edition nor a text's own. */
export const WORDS_LEFT_OUT: Wording = {
  sv: 'Namn, även inom citattecken (kanalen ”Äldre direkt”), räkneord, mängd- och tidsord (lite, år, maj) och ord i fasta uttryck (i första hand) är inte med.',
  en: 'Names, in quotation marks too (kanalen ”Äldre direkt”), numerals, words of quantity and time (few, year, May) and words in set phrases (i första hand) are left out.',
};
