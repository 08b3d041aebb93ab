import type { Dictionary } from '../dictionary/dictionary.ts';

/** What a noun's gender, an adjective and a verb add to the lemma. */
const ENDINGS = ['en', 'et', 'n', 't', 'na', 'r', 'de', 'des'] as const;
const PLURAL_ENDINGS = ['ar', 'er'] as const;

/**
 * How far a listed word is from inflecting as the head it would have: 0 when the head has every form the word has, 0.5
 * when the plurals differ or nothing is inflected, 2 when the gender or the part of speech differs. *Paradis* is neuter
 * (paradiset) and so cannot end in *dis*, of common gender.
 */
export function inflectionDistance(dictionary: Dictionary, word: string, head: string): 0 | 0.5 | 2 {
  let shared = false;
  for (const ending of ENDINGS) {
    if (!dictionary.hasStem(word, word.length, ending)) continue;
    if (!dictionary.hasStem(head, head.length, ending)) return 2;
    shared = true;
  }
  for (const ending of PLURAL_ENDINGS) {
    const plural = dictionary.hasStem(word, word.length, ending);
    if (plural && !dictionary.hasStem(head, head.length, ending)) return 0.5;
  }
  const plural = dictionary.hasStem(word, word.length - 1, 'or');
  return !shared || (plural && !dictionary.hasStem(head, head.length - 1, 'or')) ? 0.5 : 0;
}
