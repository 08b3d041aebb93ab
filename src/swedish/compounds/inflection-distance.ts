import type { Dictionary } from '../dictionary/dictionary.ts';

/** What a noun's gender, an adjective and a verb add to the lemma. */
const ENDINGS = ['en', 'et', 'n', 't', 'na', 'r', 'de', 'des'] as const;
const PLURAL_ENDINGS = ['ar', 'er'] as const;

/** The forms a listed word is seen in. */
export interface Inflection {
  readonly endings: readonly string[];
  readonly plurals: readonly string[];
  /** A plural in -or, for the final -a. */
  readonly orPlural: boolean;
}

export function inflectionOf(dictionary: Dictionary, word: string): Inflection {
  const has = (ending: string) => dictionary.hasStem(word, word.length, ending);
  return {
    endings: ENDINGS.filter(has),
    plurals: PLURAL_ENDINGS.filter(has),
    orPlural: dictionary.hasStem(word, word.length - 1, 'or'),
  };
}

/**
 * How far a listed word is from inflecting as the head it would have: 0 when the head has every form the word has, 0.5
 * when the plurals differ or nothing is inflected, 2 when the gender or the part of speech differs. *Paradis* is neuter
 * (paradiset) and so cannot end in *dis*, of common gender.
 */
export function inflectionDistance(dictionary: Dictionary, inflection: Inflection, head: string): 0 | 0.5 | 2 {
  const { endings, plurals, orPlural } = inflection;
  const lacks = (ending: string) => !dictionary.hasStem(head, head.length, ending);
  if (endings.some(lacks)) return 2;
  if (endings.length === 0 || plurals.some(lacks)) return 0.5;
  return orPlural && !dictionary.hasStem(head, head.length - 1, 'or') ? 0.5 : 0;
}
