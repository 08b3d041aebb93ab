import type { Tag } from '../context/tags.ts';
import type { PartOfSpeech } from '../swedish-word.ts';

/** One form of a paradigm: the ending it has after the stem, and what it is. */
export interface Cell {
  readonly ending: string;
  readonly tag: Tag;
  readonly partOfSpeech: PartOfSpeech;
  /** The ending of this form's lemma after the stem: for a participle, that of the participle. */
  readonly lemmaEnding: string;
  /** Added to the reading's cost: an unusual form of the word. */
  readonly cost: number;
}

/** How the forms of a class of words are built. */
export interface Paradigm {
  /** A word that is inflected so. */
  readonly example: string;
  readonly partOfSpeech: 'NOUN' | 'VERB' | 'ADJ';
  /** What the stem must end in. */
  readonly stem: RegExp;
  /** The ending of the dictionary form. */
  readonly lemmaEnding: string;
  /** Endings whose forms, when they are Swedish words, speak for the paradigm. */
  readonly attesting: readonly string[];
  /** Endings whose forms, when they are Swedish words, speak against it. */
  readonly refuting: readonly string[];
  /** The least share of attesting forms that must exist. */
  readonly leastShare: number;
  /** Flags of the spelling dictionary that build these forms from the lemma. */
  readonly flags: string;
  /** Added to the cost of its readings: a class with few words. */
  readonly cost: number;
  readonly cells: readonly Cell[];
}
