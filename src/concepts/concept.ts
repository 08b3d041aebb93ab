import type { Wording } from '../records.ts';

/**
 * One entry of `concepts.yaml`: what a concept is called, what it means and which words mention it.
 * `lemma`, `part`, `head`, `modifier` and `phrase` are rules as written; an empty list is no rule of that kind.
 */
export interface Concept {
  /** Small ASCII letters and figures, with hyphens between: `vision-och-mal`. */
  readonly id: string;
  readonly label: Wording;
  readonly definition: Wording;
  /** For those who edit the lexicon: why a word is in or out. */
  readonly note?: string;
  /** Ids of concepts that may replace it. */
  readonly related: readonly string[];
  /** Whether it was chosen after reading the texts it is counted in: a rise or a fall of it then needs more proof. */
  readonly exploratory: boolean;
  /** The word itself. */
  readonly lemma: readonly string[];
  /** The word itself, or any part of a compound. */
  readonly part: readonly string[];
  /** The last part or parts of a compound: `styrning` takes *resultatstyrning*, not *styrning*. */
  readonly head: readonly string[];
  /** Any other part or parts of a compound: `styr` takes *styrmodell*. */
  readonly modifier: readonly string[];
  /** Several words in a row, see `parsePhrase`. */
  readonly phrase: readonly string[];
  /** Whether the name of a place's inhabitants mentions it: *stockholmarna*. */
  readonly demonym: boolean;
  /** Words, alone or within a compound, that never mention it whatever the rules say. */
  readonly except: readonly string[];
}
