import { DEGREE } from './degree.ts';

/**
 * The space behind a stop and before a capital; the stops of "fil. mag. Eva Ek" and "Nils Ö. Brandt" end no sentence.
 */
const BETWEEN_SENTENCES = new RegExp(
  `(?<=[.!?]["”“»]?)(?<!\\p{Lu}\\p{Ll}+ \\p{Lu}\\.)(?<!(?<!\\p{L})${DEGREE.replaceAll('\\.?', '\\.')})\\s+(?=["”“»„]?[\\p{Lu}\\d])|(?<=\\.)\\s+(?=(?:Juryns m|M)otivering)`,
  'u',
);

/** The sentences of running text, roughly: good enough to keep one sentence's year out of another. */
export function sentencesOf(words: string): readonly string[] {
  return words.split(BETWEEN_SENTENCES);
}
