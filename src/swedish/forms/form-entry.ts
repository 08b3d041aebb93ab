import type { TagOptions } from '../context/choose-path.ts';
import { TAG_NUMBER } from '../context/tags.ts';
import type { SwedishWord } from '../swedish-word.ts';
import type { Reading } from './reading.ts';

/** A reading of a token as spelled, with what it costs inside and at the start of a sentence. */
export interface PlacedReading extends Reading {
  readonly innerCost: number;
  readonly initialCost: number;
}

/** All that is known of a token as spelled; looked up once and kept. */
export interface FormEntry extends TagOptions {
  /** Whether a hyphen at its beginning or end waits for another word: `förvaltnings-`, `-personal`. */
  readonly suspended: boolean;
  /** The best reading of each tag, in the order of `tags`. */
  readonly readings: readonly PlacedReading[];
  /** All lemmas the form may have, cheapest first. */
  readonly lemmas: readonly string[];
  /** The words given for each option once it has been chosen. */
  readonly words: (SwedishWord | undefined)[];
}

const DEAREST = 1000;

/** Makes a token's entry of its readings: one option a tag. The readings must not be empty. */
export function createEntry(token: string, readings: readonly PlacedReading[], isWord: boolean): FormEntry {
  const sorted = [...readings].sort((a, b) => a.innerCost - b.innerCost);
  const best = new Map<number, PlacedReading>();
  for (const reading of sorted) {
    const tag = TAG_NUMBER[reading.tag];
    const known = best.get(tag);
    if (known === undefined) best.set(tag, reading);
  }
  const kept = [...best.values()];
  return {
    tags: Uint8Array.from(best.keys()),
    innerCosts: Int16Array.from(kept, ({ innerCost }) => Math.min(DEAREST, innerCost)),
    initialCosts: Int16Array.from(kept, ({ initialCost }) => Math.min(DEAREST, initialCost)),
    isWord,
    suspended: /^[-‐‑]\p{L}|\p{L}[-‐‑]$/u.test(token),
    readings: kept,
    lemmas: [...new Set(sorted.map(({ lemma }) => lemma))],
    words: kept.map(() => undefined),
  };
}
