import type { Tag } from '../context/tags.ts';
import type { Evidence, PartOfSpeech } from '../swedish-word.ts';

/** One way to read a form: its lemma and what it is. */
export interface Reading {
  readonly lemma: string;
  readonly partOfSpeech: PartOfSpeech;
  readonly tag: Tag;
  readonly evidence: Evidence;
  /** How unlikely the reading is before the sentence is looked at: 0 likely, 100 unlikely, 300 nearly impossible. */
  readonly cost: number;
}
