import type { Splitter } from '../compounds/create-splitter.ts';
import type { Dictionary } from '../dictionary/dictionary.ts';
import type { Reading } from '../forms/reading.ts';
import type { PartOfSpeech } from '../swedish-word.ts';
import type { ListedForms } from './listed-forms.ts';
import type { ReadingsByForm } from './readings-by-form.ts';

/** What a form usually is when the sentence does not decide. */
export interface Preference {
  readonly partOfSpeech: PartOfSpeech;
  readonly lemma: string;
  /** 1 to 3. */
  readonly strength: number;
}

/** The spelling dictionary and the hand-made tables of `data/`. */
export interface Lexicon extends ListedForms {
  readonly dictionary: Dictionary;
  readonly splitter: Splitter;
  /** All readings of function words and of what else these forms can be, most usual first. */
  readonly functionWords: ReadingsByForm;
  /** Adverbs with a lemma of their own: helt, särskilt. */
  readonly adverbs: ReadonlyMap<string, string>;
  readonly preferred: ReadonlyMap<string, readonly Preference[]>;
  /** Names of people, places, countries and organizations, with their capitals. */
  readonly names: ReadonlySet<string>;
  readonly abbreviations: ReadingsByForm;
  /**
   * The readings of the end of a form from `start` on as the head of an unlisted compound, when it is a listed form; a
   * bounded number is remembered.
   */
  readonly readHead: (form: string, start: number) => readonly Reading[];
  /** What the cheapest of these readings costs, 0 at the least; infinitely much when there is none. */
  readonly costOfHead: (form: string, start: number) => number;
}
