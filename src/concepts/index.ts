export { type ConceptLexicon, compileConcepts } from './compile-concepts.ts';
export type { PhraseMatch } from './compile-phrases.ts';
export type { WordMatch } from './compile-word-rules.ts';
export type { Concept } from './concept.ts';
export { MARK, type PhraseText } from './match-phrase.ts';
export { parseConcepts } from './parse-concepts.ts';
export { parseStopwordChanges } from './parse-stopword-changes.ts';
