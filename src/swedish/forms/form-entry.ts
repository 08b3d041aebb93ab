import { TAG_NUMBER } from '../context/tags.ts';
import type { Evidence, PartOfSpeech, SwedishWord } from '../swedish-word.ts';
import { type EntryPattern, sharedPattern } from './entry-pattern.ts';
import type { Reading } from './reading.ts';

/** What is known of a token once one of its options is chosen. */
export interface FormOptions {
  /** Entries that are alike share one. */
  readonly pattern: EntryPattern;
  /** All lemmas the form may have, cheapest first; the forms of one lemma share the list. */
  readonly lemmas: readonly string[];
  /** Whether a hyphen at its beginning or end waits for another word: `förvaltnings-`, `-personal`. */
  readonly suspended: boolean;
}

/** All that is known of a token as spelled; looked up once and kept. */
export interface FormEntry extends FormOptions {
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

/**
 * A pattern while it is put together; one serves all entries. Its arrays are written over and never shortened: an array
 * that is emptied gives its memory back, and asks for it anew.
 */
const draft = {
  size: 0,
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
  draft.size = 0;
  draft.isWord = isWord;
  const first = placeInOrder(groups);
  let lemmas: string[] | undefined;
  for (let i = 0; i < placed.size; i++) {
    const reading = placed.readings[i]!;
    let number = 0;
    if (reading.lemma !== first) {
      lemmas ??= [first];
      number = lemmas.indexOf(reading.lemma);
      if (number < 0) number = lemmas.push(reading.lemma) - 1;
    }
    addOption(reading, placed.inner[i]!, placed.initial[i]!, number);
  }
  const made = lemmas === undefined ? shareLemma(first) : { lemmas: [...lemmas], words: NO_WORDS };
  return { pattern: sharedPattern(draft), lemmas: made.lemmas, suspended: isSuspended(token), made };
}

/** Adds an option to the draft, unless it has one with the same tag. */
function addOption({ tag, partOfSpeech, evidence }: Reading, inner: number, initial: number, lemma: number): void {
  const number = TAG_NUMBER[tag];
  const { size } = draft;
  for (let option = 0; option < size; option++) if (draft.tags[option] === number) return;
  draft.tags[size] = number;
  draft.innerCosts[size] = inner;
  draft.initialCosts[size] = initial;
  draft.lemmas[size] = lemma;
  draft.partsOfSpeech[size] = partOfSpeech;
  draft.evidence[size] = evidence;
  draft.size = size + 1;
}

/**
 * The readings of all groups, the cheapest first, of equals the first, with their costs; laid here by `placeInOrder`.
 */
const placed = { size: 0, readings: [] as Reading[], inner: [] as number[], initial: [] as number[] };

/** Gives the lemma of the first. */
function placeInOrder(groups: readonly PlacedReadings[]): string {
  const { readings: ordered, inner: innerCosts, initial: initialCosts } = placed;
  placed.size = 0;
  for (const { readings, inner, initial } of groups) {
    for (const reading of readings) {
      const innerCost = reading.cost + inner;
      let at = placed.size++;
      for (; at > 0 && innerCosts[at - 1]! > innerCost; at--) {
        ordered[at] = ordered[at - 1]!;
        innerCosts[at] = innerCosts[at - 1]!;
        initialCosts[at] = initialCosts[at - 1]!;
      }
      ordered[at] = reading;
      innerCosts[at] = innerCost;
      initialCosts[at] = reading.cost + initial;
    }
  }
  return ordered[0]!.lemma;
}

const HYPHENS = '-‐‑';

function isSuspended(token: string): boolean {
  if (!HYPHENS.includes(token.charAt(0)) && !HYPHENS.includes(token.charAt(token.length - 1))) return false;
  return /^[-‐‑]\p{L}|\p{L}[-‐‑]$/u.test(token);
}
