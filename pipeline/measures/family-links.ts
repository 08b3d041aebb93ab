import type { LemmatizedToken } from '../../src/records.ts';
import { isInhabitantName } from '../../src/swedish/is-inhabitant-name.ts';
import { derivedRoots } from '../../src/swedish/word-families/derived-roots.ts';
import { familyRoots } from '../../src/swedish/word-families/family-roots.ts';
import { VERB_FIRST_PARTS } from '../../src/swedish/word-families/verb-first-parts.ts';

/** What ties a word to a family: `styrsystem` to `styr` by its part, `styrning` as a whole. */
export interface FamilyLink {
  readonly root: string;
  /** Whether nothing but the root and endings is in the word. */
  readonly isWhole: boolean;
  /** Whether it is not the word's own root, but that of the word which it is made of: `modig` to `mod`. */
  readonly isDerived: boolean;
  /** The lemma of the word or part that has the root. */
  readonly lemma: string;
  /** Whether it is a part that is the stem of a verb. */
  readonly isVerbStem: boolean;
}

/** Last parts that are little more than endings: what shares only these is no family. */
const ENDING_LIKE: ReadonlySet<string> = new Set(['fri', 'full', 'lös', 'mässig', 'rik']);

/**
 * The links of a word that says something of its own to its families, in the order of its parts: `tillitsfull` as a
 * whole to `tillit`. None for a name, an inhabitant's too, a numeral, a function word.
 */
export function familyLinks({
  lemma,
  partOfSpeech,
  parts,
}: Pick<LemmatizedToken, 'lemma' | 'partOfSpeech' | 'parts'>): readonly FamilyLink[] {
  if (isInhabitantName(lemma)) return [];
  const own = familyRoots(lemma, partOfSpeech, []);
  if (own.length === 0) return [];
  if (parts.length === 0) {
    const whole = { isWhole: true, lemma, isVerbStem: false };
    const derived = derivedRoots(lemma, partOfSpeech).filter((root) => !own.includes(root));
    return [
      ...own.map((root) => ({ ...whole, root, isDerived: false })),
      ...derived.map((root) => ({ ...whole, root, isDerived: true })),
    ];
  }
  const telling = ENDING_LIKE.has(parts.at(-1)!.lemma) ? parts.slice(0, -1) : parts;
  return telling.flatMap((part) => {
    const isVerbStem = part !== parts.at(-1) && VERB_FIRST_PARTS.has(part.lemma);
    const partOfPart = part === parts.at(-1) ? partOfSpeech : isVerbStem ? 'VERB' : 'NOUN';
    const link = { isWhole: telling.length === 1, isDerived: false, lemma: part.lemma, isVerbStem };
    return familyRoots(part.lemma, partOfPart, []).map((root) => ({ ...link, root }));
  });
}
