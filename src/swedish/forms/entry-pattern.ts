import { PatternTable, type TagOptions } from '../context/pattern-table.ts';
import type { Evidence, PartOfSpeech } from '../swedish-word.ts';

/** What the words made of an entry need to know, by option. */
export interface EntryOptions {
  /** Which of the entry's lemmas, counted from 0. */
  readonly lemmas: readonly number[];
  readonly partsOfSpeech: readonly PartOfSpeech[];
  readonly evidence: readonly Evidence[];
}

/**
 * Everything about an entry but its lemmas. There are far fewer patterns than forms (a noun's definite singular is
 * one), so that entries share them.
 */
export interface EntryPattern extends EntryOptions {
  /** Its number in a table of patterns, where the tags and costs of its options are. */
  readonly number: number;
}

/** A pattern that has no number yet, in arrays that may be longer than it. */
interface PatternDraft extends Omit<EntryPattern, 'number'>, TagOptions {}

/** The patterns of all entries. */
export const PATTERNS = new PatternTable();

/**
 * Some ten thousand in a hundred thousand forms. By a hash of what they hold; of two with the same hash the second is
 * at the next number that is free.
 */
const patterns = new Map<number, EntryPattern>();
/** The lists of the patterns, each once, by what they hold. */
const lists = new Map<string, readonly unknown[]>();

/** Gives the one pattern that equals a draft; the draft is copied when there is none yet, and may be written over. */
export function sharedPattern(draft: PatternDraft): EntryPattern {
  let hash = hashOf(draft);
  for (;;) {
    const known = patterns.get(hash);
    if (known === undefined) break;
    if (areEqual(known, draft)) return known;
    hash = (hash + 1) | 0;
  }
  const { size, lemmas, partsOfSpeech, evidence } = draft;
  const pattern: EntryPattern = {
    number: PATTERNS.add(draft),
    lemmas: sharedList(lemmas, size),
    partsOfSpeech: sharedList(partsOfSpeech, size),
    evidence: sharedList(evidence, size),
  };
  patterns.set(hash, pattern);
  return pattern;
}

/** The one list that holds the first so many elements of another; few patterns have lists that no other has. */
function sharedList<T extends number | string>(from: readonly T[], size: number): readonly T[] {
  const list = from.slice(0, size);
  const key = list.join(' ');
  const known = lists.get(key);
  if (known !== undefined) return known as readonly T[];
  lists.set(key, list);
  return list;
}

function hashOf({ size, tags, innerCosts, initialCosts, lemmas, isWord }: PatternDraft): number {
  let hash = isWord ? 1 : 2;
  for (let i = 0; i < size; i++) {
    hash = Math.imul(hash ^ tags[i]!, 0x01000193);
    hash = Math.imul(hash ^ innerCosts[i]!, 0x01000193);
    hash = Math.imul(hash ^ initialCosts[i]!, 0x01000193);
    hash = Math.imul(hash ^ lemmas[i]!, 0x01000193);
  }
  return hash;
}

function areEqual(known: EntryPattern, draft: PatternDraft): boolean {
  if (!PATTERNS.isEqual(known.number, draft)) return false;
  for (let i = 0; i < draft.size; i++) {
    if (
      known.lemmas[i] !== draft.lemmas[i] ||
      known.partsOfSpeech[i] !== draft.partsOfSpeech[i] ||
      known.evidence[i] !== draft.evidence[i]
    ) {
      return false;
    }
  }
  return true;
}
