import { TAG_NUMBER } from '../context/tags.ts';
import type { Evidence, PartOfSpeech, SwedishWord } from '../swedish-word.ts';
import { type EntryPattern, sharedPattern } from './entry-pattern.ts';
import type { Reading } from './reading.ts';

/** All that is known of a token as spelled; looked up once and kept. */
export interface FormEntry {
  /** What the choice in context needs; entries that are alike share one. */
  readonly pattern: EntryPattern;
  /** All lemmas the form may have, cheapest first; the forms of one lemma share the list. */
  readonly lemmas: readonly string[];
  /** Whether a hyphen at its beginning or end waits for another word: `förvaltnings-`, `-personal`. */
  readonly suspended: boolean;
  /** The words made of these lemmas so far, each when it is first chosen. */
  readonly made: MadeWords;
}

/** The words made of some lemmas. */
export interface MadeWords {
  readonly lemmas: readonly string[];
  words: readonly SwedishWord[];
}

/** Gives the words made of a single lemma, the same for all its forms. */
export type ShareLemma = (lemma: string) => MadeWords;

/** Readings with what is added to their costs inside and at the start of a sentence. */
export interface PlacedReadings {
  readonly readings: readonly Reading[];
  readonly inner: number;
  readonly initial: number;
}

/** A pattern while it is put together; one serves all entries. */
const draft = {
  tags: [] as number[],
  innerCosts: [] as number[],
  initialCosts: [] as number[],
  isWord: true,
  lemmas: [] as number[],
  partsOfSpeech: [] as PartOfSpeech[],
  evidence: [] as Evidence[],
};
const NO_WORDS: readonly SwedishWord[] = [];

/**
 * Makes a token's entry of its readings: one option a tag, the cheapest. There must be a reading.
 */
export function createEntry(
  token: string,
  isWord: boolean,
  groups: readonly PlacedReadings[],
  shareLemma: ShareLemma,
): FormEntry {
  const { tags, innerCosts, initialCosts, lemmas: numbers, partsOfSpeech, evidence } = draft;
  tags.length = 0;
  innerCosts.length = 0;
  initialCosts.length = 0;
  numbers.length = 0;
  partsOfSpeech.length = 0;
  evidence.length = 0;
  draft.isWord = isWord;
  const first = placeInOrder(groups);
  let lemmas: string[] | undefined;
  for (let i = 0; i < placed.length; i++) {
    const reading = placed[i]!;
    let number = 0;
    if (reading.lemma !== first) {
      lemmas ??= [first];
      number = lemmas.indexOf(reading.lemma);
      if (number < 0) number = lemmas.push(reading.lemma) - 1;
    }
    const tag = TAG_NUMBER[reading.tag];
    if (tags.includes(tag)) continue;
    tags.push(tag);
    innerCosts.push(placedInner[i]!);
    initialCosts.push(placedInitial[i]!);
    numbers.push(number);
    partsOfSpeech.push(reading.partOfSpeech);
    evidence.push(reading.evidence);
  }
  const made = lemmas === undefined ? shareLemma(first) : { lemmas: [...lemmas], words: NO_WORDS };
  return { pattern: sharedPattern(draft), lemmas: made.lemmas, suspended: isSuspended(token), made };
}

/** The readings of all groups, the cheapest first, of equals the first, with their costs; laid here by `placeInOrder`. */
const placed: Reading[] = [];
const placedInner: number[] = [];
const placedInitial: number[] = [];

/** Gives the lemma of the first. */
function placeInOrder(groups: readonly PlacedReadings[]): string {
  placed.length = 0;
  placedInner.length = 0;
  placedInitial.length = 0;
  for (const { readings, inner, initial } of groups) {
    for (const reading of readings) {
      const innerCost = reading.cost + inner;
      let at = placed.length;
      for (; at > 0 && placedInner[at - 1]! > innerCost; at--) {
        placed[at] = placed[at - 1]!;
        placedInner[at] = placedInner[at - 1]!;
        placedInitial[at] = placedInitial[at - 1]!;
      }
      placed[at] = reading;
      placedInner[at] = innerCost;
      placedInitial[at] = reading.cost + initial;
    }
  }
  return placed[0]!.lemma;
}

const HYPHENS = '-‐‑';

function isSuspended(token: string): boolean {
  if (!HYPHENS.includes(token.charAt(0)) && !HYPHENS.includes(token.charAt(token.length - 1))) return false;
  return /^[-‐‑]\p{L}|\p{L}[-‐‑]$/u.test(token);
}
