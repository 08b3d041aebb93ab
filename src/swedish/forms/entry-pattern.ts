import { addPattern, type TagOptions } from '../context/pattern-table.ts';
import type { Evidence, PartOfSpeech } from '../swedish-word.ts';

/**
 * Everything about an entry but its lemmas: its options with their tags, costs, parts of speech and evidence. There are
 * far fewer patterns than forms (a noun's definite singular is one), so that entries share them.
 */
export interface EntryPattern extends PatternDraft {
  /** Its number in the table of patterns that the choice in context works with. */
  readonly number: number;
}

/** A pattern that has no number yet. */
export interface PatternDraft extends TagOptions {
  /** By option: which of the entry's lemmas, counted from 0. */
  readonly lemmas: readonly number[];
  readonly partsOfSpeech: readonly PartOfSpeech[];
  readonly evidence: readonly Evidence[];
}

/** Some ten thousand in a hundred thousand forms. By a hash of what they hold; of two with the same hash the second is at the next number that is free. */
const patterns = new Map<number, EntryPattern>();

/** Gives the one pattern that equals a draft; the draft is copied when there is none yet, and may be written over. */
export function sharedPattern(draft: PatternDraft): EntryPattern {
  let hash = hashOf(draft);
  for (;;) {
    const known = patterns.get(hash);
    if (known === undefined) break;
    if (areEqual(known, draft)) return known;
    hash = (hash + 1) | 0;
  }
  const { tags, innerCosts, initialCosts, isWord, lemmas, partsOfSpeech, evidence } = draft;
  const pattern: EntryPattern = {
    number: addPattern(draft),
    tags: [...tags],
    innerCosts: [...innerCosts],
    initialCosts: [...initialCosts],
    isWord,
    lemmas: [...lemmas],
    partsOfSpeech: [...partsOfSpeech],
    evidence: [...evidence],
  };
  patterns.set(hash, pattern);
  return pattern;
}

function hashOf({ tags, innerCosts, initialCosts, lemmas, isWord }: PatternDraft): number {
  let hash = isWord ? 1 : 2;
  for (let i = 0; i < tags.length; i++) {
    hash = Math.imul(hash ^ tags[i]!, 0x01000193);
    hash = Math.imul(hash ^ innerCosts[i]!, 0x01000193);
    hash = Math.imul(hash ^ initialCosts[i]!, 0x01000193);
    hash = Math.imul(hash ^ lemmas[i]!, 0x01000193);
  }
  return hash;
}

function areEqual(one: PatternDraft, other: PatternDraft): boolean {
  if (one.tags.length !== other.tags.length || one.isWord !== other.isWord) return false;
  for (let i = 0; i < one.tags.length; i++) {
    if (
      one.tags[i] !== other.tags[i] ||
      one.innerCosts[i] !== other.innerCosts[i] ||
      one.initialCosts[i] !== other.initialCosts[i] ||
      one.lemmas[i] !== other.lemmas[i] ||
      one.partsOfSpeech[i] !== other.partsOfSpeech[i] ||
      one.evidence[i] !== other.evidence[i]
    ) {
      return false;
    }
  }
  return true;
}
