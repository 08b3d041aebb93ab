import { TAG_NUMBER } from '../context/tags.ts';
import type { SwedishWord } from '../swedish-word.ts';
import { type EntryPattern, type PatternOption, patternOf } from './entry-pattern.ts';
import type { Reading } from './reading.ts';

/** All that is known of a token as spelled; looked up once and kept. */
export interface FormEntry {
  /** What the choice in context needs, shared by all entries that are alike. */
  readonly pattern: EntryPattern;
  /** All lemmas the form may have, cheapest first. */
  readonly lemmas: readonly string[];
  /** Whether a hyphen at its beginning or end waits for another word: `förvaltnings-`, `-personal`. */
  readonly suspended: boolean;
  /** The words given for each option, made when one is first chosen. */
  words: (SwedishWord | undefined)[] | undefined;
}

/** Readings with what is added to their costs inside and at the start of a sentence. */
export interface PlacedReadings {
  readonly readings: readonly Reading[];
  readonly inner: number;
  readonly initial: number;
}

interface PlacedReading {
  readonly reading: Reading;
  readonly innerCost: number;
  readonly initialCost: number;
}

/** Makes a token's entry of its readings: one option a tag, the cheapest. There must be a reading. */
export function createEntry(token: string, isWord: boolean, groups: readonly PlacedReadings[]): FormEntry {
  const placed = inOrder(groups);
  const lemmas: string[] = [];
  const options: PatternOption[] = [];
  for (const { reading, innerCost, initialCost } of placed) {
    const { partOfSpeech, evidence } = reading;
    let lemma = lemmas.indexOf(reading.lemma);
    if (lemma < 0) lemma = lemmas.push(reading.lemma) - 1;
    const tag = TAG_NUMBER[reading.tag];
    if (options.some((option) => option.tag === tag)) continue;
    options.push({ tag, innerCost, initialCost, lemma, partOfSpeech, evidence });
  }
  return { pattern: patternOf(options, isWord), lemmas, suspended: isSuspended(token), words: undefined };
}

/** All readings, the cheapest first; of equals the first. */
function inOrder(groups: readonly PlacedReadings[]): readonly PlacedReading[] {
  const sorted: PlacedReading[] = [];
  for (const { readings, inner, initial } of groups) {
    for (const reading of readings) {
      const innerCost = reading.cost + inner;
      let at = sorted.length;
      while (at > 0 && sorted[at - 1]!.innerCost > innerCost) at--;
      const placed = { reading, innerCost, initialCost: reading.cost + initial };
      if (at === sorted.length) sorted.push(placed);
      else sorted.splice(at, 0, placed);
    }
  }
  return sorted;
}

const HYPHENS = '-‐‑';

function isSuspended(token: string): boolean {
  if (!HYPHENS.includes(token.charAt(0)) && !HYPHENS.includes(token.charAt(token.length - 1))) return false;
  return /^[-‐‑]\p{L}|\p{L}[-‐‑]$/u.test(token);
}
