import type { LemmatizedToken } from '../records.ts';
import { compilePhrases, type PhraseRules } from './compile-phrases.ts';
import { compileWordRules, type WordMatch } from './compile-word-rules.ts';
import type { Concept } from './concept.ts';

/** Concepts made ready to be looked for. */
export interface ConceptLexicon extends PhraseRules {
  /** In the order of the file. */
  readonly concepts: readonly Concept[];
  /** The concepts a word mentions by itself, each at most once. */
  matchWord(word: Pick<LemmatizedToken, 'lemma' | 'parts'>): readonly WordMatch[];
}

/**
 * Makes concepts ready to be looked for. Their phrases must be readable by `parsePhrase`, as `parseConcepts` sees to.
 * `isInhabitantName` says of a lemma whether it names a place's inhabitants.
 */
export function compileConcepts(
  concepts: readonly Concept[],
  isInhabitantName: (lemma: string) => boolean,
): ConceptLexicon {
  return { concepts, matchWord: compileWordRules(concepts, isInhabitantName), ...compilePhrases(concepts) };
}
