import type { ConceptLexicon } from '../src/concepts/index.ts';
import type { Citation, ConceptMention, LemmatizedToken, Token } from '../src/records.ts';
import type { Swedish } from '../src/swedish/index.ts';
import { extractConcepts } from './extract-concepts.ts';
import { lemmatize } from './lemmatize.ts';
import { stripStopwords } from './strip-stopwords.ts';
import { tokenize } from './tokenize.ts';

/** What the stages need to know; it never depends on the corpus being analyzed. */
export interface Knowledge {
  /** Whether words are brought to their lemmas; otherwise they are counted as they are written. */
  readonly lemmas: boolean;
  readonly swedish: Swedish;
  readonly stopwords: ReadonlySet<string>;
  readonly concepts: ConceptLexicon;
}

/** One citation with the records of every stage that looks at it alone. */
export interface AnnotatedCitation {
  readonly citation: Citation;
  readonly tokens: readonly Token[];
  readonly lemmatized: readonly LemmatizedToken[];
  /** The content tokens: `lemmatized` without stopwords and marks, indices unchanged. */
  readonly content: readonly LemmatizedToken[];
  readonly mentions: readonly ConceptMention[];
}

/** Takes one citation through the stages that need nothing but itself, so any worker can do it, in any order. */
export function annotateCitation(citation: Citation, knowledge: Knowledge): AnnotatedCitation {
  const tokens = tokenize(citation);
  const lemmatized = lemmatize(tokens, knowledge.swedish);
  const content = stripStopwords(lemmatized, knowledge.stopwords);
  const mentions = extractConcepts(citation, lemmatized, content, knowledge.concepts);
  return { citation, tokens, lemmatized, content, mentions };
}
