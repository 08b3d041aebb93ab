/** A word of more letters than this is long. */
export const MOST_LETTERS_OF_A_SHORT_WORD = 6;

/**
 * LIX, the Swedish readability index: words per sentence plus the percentage of words of more than six letters. Below
 * 30 is very easy, 30-40 easy, 40-50 of middle difficulty, 50-60 hard, above 60 very hard. Null without words or
 * sentences.
 * Björnsson (1968), *Läsbarhet*.
 */
export function lix(words: number, sentences: number, longWords: number): number | null {
  return words === 0 || sentences === 0 ? null : words / sentences + (100 * longWords) / words;
}
