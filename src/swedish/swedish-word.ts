import type { SwedishPart } from './compounds/swedish-part.ts';

export type { SwedishPart };

/** Universal part-of-speech tags. */
export type PartOfSpeech =
  | 'NOUN'
  | 'PROPN'
  | 'VERB'
  | 'AUX'
  | 'ADJ'
  | 'ADV'
  | 'PRON'
  | 'DET'
  | 'ADP'
  | 'CCONJ'
  | 'SCONJ'
  | 'PART'
  | 'NUM'
  | 'INTJ'
  | 'PUNCT'
  | 'SYM'
  | 'X';

/** What a lemma rests on. */
export type Evidence = 'list' | 'lexicon' | 'paradigm' | 'compound' | 'ellipsis' | 'name' | 'shape' | 'unknown';

/** A lemma with its part of speech, and what follows from the two. */
export interface BareWord {
  readonly lemma: string;
  readonly partOfSpeech: PartOfSpeech;
  /** Left to right; empty for a word that is no compound. */
  readonly parts: readonly SwedishPart[];
}

/** What is known of one token in its sentence. */
export interface SwedishWord extends BareWord {
  readonly evidence: Evidence;
  /** Bare lemmas, the chosen one first. */
  readonly candidates: readonly string[];
}
