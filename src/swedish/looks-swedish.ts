import type { Evidence } from './swedish-word.ts';

/** Words that no text of some length does without, and that its neighbor languages spell otherwise or lack. */
const SWEDISH_ALONE: ReadonlySet<string> = new Set(
  'och att är för ett till från inte när där eller också även än efter mellan bland samt'.split(' '),
);
/** Words but names below which nothing is said of the language. */
const FEWEST_WORDS = 10;
/** Of words but names so many are unknown to the lexicon in a text of another language, or more. */
const UNKNOWN = 0.2;
/** Of all words so many are Swedish alone where a Swedish text uses many foreign words, or more. */
const ALONE = 0.05;

/**
 * Whether some words, in the order of a text, may be Swedish: not when a fifth or more of those that are no names stand
 * in no lexicon and can be taken apart into no known ones, and hardly any is Swedish alone. Danish and Norwegian have a
 * quarter unknown or more; Swedish without sentences, as a list, has next to none. Fewer than ten words may always be.
 */
export function looksSwedish(words: readonly { readonly text: string; readonly evidence: Evidence }[]): boolean {
  const judged = words.filter(({ evidence }) => evidence !== 'name');
  if (judged.length < FEWEST_WORDS) return true;
  const unknown = judged.filter(({ evidence }) => evidence === 'unknown').length;
  const alone = words.filter(({ text }) => SWEDISH_ALONE.has(text.toLowerCase())).length;
  return unknown < UNKNOWN * judged.length || alone >= ALONE * words.length;
}
