import type { KnowledgeOpening } from '../load-knowledge.ts';

/** How the lexicon is opened for a large corpus: where all threads see it, and remembering little, since counting does. */
export const LARGE_OPENING: Omit<KnowledgeOpening, 'noCache' | 'lemmas'> = { dictionary: 'shared', remembered: 2048 };
