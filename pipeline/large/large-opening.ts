import type { KnowledgeOpening } from '../knowledge/load-knowledge.ts';

/**
 * How the lexicon is opened for a large corpus: where all threads see it, and remembering no more than the forms of the
 * citations that are shown, since counting itself remembers what it needs.
 */
export const LARGE_OPENING: Omit<KnowledgeOpening, 'noCache' | 'lemmas'> = { dictionary: 'shared', remembered: 16_384 };
