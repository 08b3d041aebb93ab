import type { ConceptLexicon } from '../../src/concepts/index.ts';
import type { Swedish } from '../../src/swedish/index.ts';

/** What the stages of one citation need to know. */
export interface StageKnowledge {
  readonly swedish: Pick<Swedish, 'lemmatize'>;
  readonly stopwords: ReadonlySet<string>;
  readonly concepts: ConceptLexicon;
}

/** What counting needs to know; it never depends on the corpus being analyzed. */
export interface Knowledge extends StageKnowledge {
  /** Whether words are brought to their lemmas; otherwise they are counted as they are written. */
  readonly lemmas: boolean;
  readonly swedish: Swedish;
}
