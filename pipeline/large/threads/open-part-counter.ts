import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { PartStore } from '../kept/part-store.ts';
import { LemmaPartCounter } from './lemma-part-counter.ts';
import type { PartCounter } from './part-counter.ts';
import { WordPartCounter } from './word-part-counter.ts';

/**
 * Begins to count parts, by lemmas or by words as they are written.
 * @param store where counts are kept for the next run, null to keep none
 * @param mostKnown bytes of memory for what is known of forms and words; beyond, all is forgotten between two parts
 */
export function openPartCounter(knowledge: Knowledge, store: PartStore | null, mostKnown: number): PartCounter {
  return knowledge.lemmas
    ? new LemmaPartCounter(knowledge, store, mostKnown)
    : new WordPartCounter(knowledge, store, mostKnown);
}
