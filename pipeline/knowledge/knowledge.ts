import type { ConceptLexicon } from '../../src/concepts/index.ts';
import type { Swedish } from '../../src/swedish/index.ts';

/** What the stages need to know; it never depends on the corpus being analyzed. */
export interface Knowledge {
  /** Whether words are brought to their lemmas; otherwise they are counted as they are written. */
  readonly lemmas: boolean;
  readonly swedish: Swedish;
  readonly stopwords: ReadonlySet<string>;
  readonly concepts: ConceptLexicon;
}
