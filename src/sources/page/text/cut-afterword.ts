import { sentencesOf } from '../award/sentences-of.ts';

/**
 * Where a text without marks ends when sentences about the prize or its giver follow it in the same paragraph: "… banat
 * väg för andra. Prissumman är 75 000 kronor."
 *
 * @param words the text as far as its paragraphs go
 * @param isAfter whether a sentence is about the prize or its giver
 * @returns how many characters are its own; null when something else follows those sentences, so that its end is unsure
 */
export function cutAfterword(words: string, isAfter: (sentence: string) => boolean): number | null {
  const sentences = sentencesOf(words);
  const first = sentences.findIndex((sentence, index) => index > 0 && isAfter(sentence));
  if (first < 0) return words.length;
  if (!sentences.slice(first).every((sentence) => isAfter(sentence))) return null;
  const rest = sentences.slice(0, first).reduce((at, sentence) => words.indexOf(sentence, at) + sentence.length, 0);
  return rest;
}
