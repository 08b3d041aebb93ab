import type { Dictionary } from '../dictionary/dictionary.ts';

/** What a noun's gender, an adjective and a verb add to the lemma. */
const ENDINGS: readonly string[] = ['en', 'et', 'n', 't', 'na', 'r', 'de', 'des'];
/** Plurals; -or takes the place of the last letter. */
const PLURAL_ENDINGS: readonly string[] = ['ar', 'er', 'or'];

/** The endings a listed word is seen with. */
export interface Inflection {
  readonly endings: readonly string[];
  readonly plurals: readonly string[];
}

export function inflectionOf(dictionary: Dictionary, word: string): Inflection {
  return { endings: attested(dictionary, word, ENDINGS), plurals: attested(dictionary, word, PLURAL_ENDINGS) };
}

/**
 * How far a listed word is from inflecting as the head it would have: 0 when the head has every form the word has, 0.5
 * when the plurals differ or nothing is inflected, 2 when the gender or the part of speech differs. *Paradis* is neuter
 * (paradiset) and so cannot end in *dis*, of common gender.
 */
export function inflectionDistance(dictionary: Dictionary, inflection: Inflection, head: string): 0 | 0.5 | 2 {
  const { endings, plurals } = inflection;
  for (const ending of endings) if (!isAttested(dictionary, head, ending)) return 2;
  if (endings.length === 0) return 0.5;
  for (const ending of plurals) if (!isAttested(dictionary, head, ending)) return 0.5;
  return 0;
}

function attested(dictionary: Dictionary, word: string, endings: readonly string[]): readonly string[] {
  const found: string[] = [];
  for (const ending of endings) if (isAttested(dictionary, word, ending)) found.push(ending);
  return found;
}

function isAttested(dictionary: Dictionary, word: string, ending: string): boolean {
  return dictionary.hasStem(word, ending === 'or' ? word.length - 1 : word.length, ending);
}
