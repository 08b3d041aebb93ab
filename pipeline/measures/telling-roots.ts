import type { LemmatizedToken } from '../../src/records.ts';
import { isInhabitantName } from '../../src/swedish/is-inhabitant-name.ts';
import { familyRoots } from '../../src/swedish/word-families/family-roots.ts';

/** Last parts that are little more than endings: what shares only these is no family. */
const ENDING_LIKE: ReadonlySet<string> = new Set(['fri', 'full', 'lös', 'mässig', 'rik']);

/**
 * The families of a word that says something of its own: `tillitsfull` → `tillit`. None for a name, an inhabitant's
 * too, a numeral, a function word.
 */
export function tellingRoots({
  lemma,
  partOfSpeech,
  parts,
}: Pick<LemmatizedToken, 'lemma' | 'partOfSpeech' | 'parts'>): readonly string[] {
  if (isInhabitantName(lemma)) return [];
  const roots = familyRoots(lemma, partOfSpeech, parts);
  return roots.length > 1 && ENDING_LIKE.has(parts.at(-1)!.lemma) ? roots.slice(0, -1) : roots;
}
