/**
 * How much the page shows of a large corpus, so that it can still be opened. What is left out is said on the page, and
 * is whole in the tables beside it.
 */
export const limits = {
  /** Concepts in the figures: those in most citations. */
  concepts: 60,
  /** Lines of the concordance; above it, equally many of each concept and column, the first in order. */
  lines: 1500,
  /** Characters before and after the keyword in a line. */
  context: 600,
  /** Citations in full: the latest. */
  citations: 100,
  /** Characters of one citation in full. */
  citationLength: 4000,
  families: 24,
  familyMembers: 12,
  phrases: 24,
  formulas: 12,
  /** Rows of the keyness in each direction. */
  keyness: 10,
  successions: 12,
  comparisons: 10,
  /** New words of the latest edition: those in most of its citations. */
  newWords: 60,
  /** Concepts named as new in the latest edition. */
  newConcepts: 20,
  /** A compared text's own words: the most used. */
  ownWords: 30,
  /** Quotations under one family, phrase, succession or comparison. */
  quotations: 12,
  notices: 60,
  variants: 60,
} as const;
