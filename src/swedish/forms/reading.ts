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

/**
 * Makes a reading. All are made here or copied from one made here: objects alike in layout are the quickest to read.
 */
export function newReading(
  lemma: string,
  partOfSpeech: PartOfSpeech,
  tag: Tag,
  evidence: Evidence,
  cost: number,
): Reading {
  return { lemma, partOfSpeech, tag, evidence, cost };
}
