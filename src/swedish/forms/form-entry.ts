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
  const innerCosts = kept.map(({ innerCost }) => innerCost);
  const initialCosts = kept.map(({ initialCost }) => initialCost);
  return {
    tags: [...best.keys()],
    innerCosts,
    // Most entries cost the same in both places and share one array.
    initialCosts: initialCosts.every((cost, i) => cost === innerCosts[i]) ? innerCosts : initialCosts,
    isWord,
    suspended: /^[-‐‑]\p{L}|\p{L}[-‐‑]$/u.test(token),
    readings: kept,
    lemmas: [...new Set(sorted.map(({ lemma }) => lemma))],
    words: kept.map(() => undefined),
  };
}
