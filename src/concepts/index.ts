export { type ConceptLexicon, compileConcepts, type PhraseMatch } from './compile-concepts.ts';
export type { Concept } from './concept.ts';
export { parseConcepts } from './parse-concepts.ts';
export { parseStopwordChanges } from './parse-stopword-changes.ts';
export type { WordMatch } from './word-rules.ts';
