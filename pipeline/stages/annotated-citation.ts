import type { Citation, ConceptMention, LemmatizedToken, Token } from '../../src/records.ts';

/** The records of the stages that look at one citation alone, by the name of their file. */
export interface CitationRecords {
  readonly tokens: readonly Token[];
  readonly lemmatized: readonly LemmatizedToken[];
  /** The content tokens: `lemmatized` without stopwords and marks, indices unchanged. */
  readonly content: readonly LemmatizedToken[];
  readonly mentions: readonly ConceptMention[];
}

/** One citation with the records of every stage that looks at it alone. */
export interface AnnotatedCitation extends CitationRecords {
  readonly citation: Citation;
}
