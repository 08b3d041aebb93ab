import { addPattern, type TagOption } from '../context/pattern-table.ts';
import type { Evidence, PartOfSpeech } from '../swedish-word.ts';

/**
 * Everything about an entry but its lemmas: its options with their tags, costs, parts of speech and evidence. There are
 * far fewer patterns than forms (a noun's definite singular is one), so that entries share them.
 */
export interface EntryPattern {
  /** Its number among the patterns that the choice in context knows. */
  readonly number: number;
  /** By option: which of the entry's lemmas, counted from 0. */
  readonly lemmas: readonly number[];
  readonly partsOfSpeech: readonly PartOfSpeech[];
  readonly evidence: readonly Evidence[];
}

/** One option of a pattern. */
export interface PatternOption extends TagOption {
  readonly lemma: number;
  readonly partOfSpeech: PartOfSpeech;
  readonly evidence: Evidence;
}

/** There are some ten thousand in a hundred thousand forms. */
const patterns = new Map<string, EntryPattern>();
/** Parts of speech and evidence by number, in the order in which they were first met. */
const names = new Map<string, number>();

/** The pattern of some options, made at its first use. */
export function patternOf(options: readonly PatternOption[], isWord: boolean): EntryPattern {
  let key = isWord ? '' : '-';
  for (const { tag, innerCost, initialCost, lemma, partOfSpeech, evidence } of options) {
    // Costs are whole numbers of three figures; they are moved into the range of character codes.
    key += String.fromCharCode(
      tag,
      innerCost + 0x4000,
      initialCost + 0x4000,
      lemma,
      numberOf(partOfSpeech),
      numberOf(evidence),
    );
  }
  const known = patterns.get(key);
  if (known !== undefined) return known;
  const pattern: EntryPattern = {
    number: addPattern(options, isWord),
    lemmas: options.map(({ lemma }) => lemma),
    partsOfSpeech: options.map(({ partOfSpeech }) => partOfSpeech),
    evidence: options.map(({ evidence }) => evidence),
  };
  patterns.set(key, pattern);
  return pattern;
}

function numberOf(name: string): number {
  const known = names.get(name);
  if (known !== undefined) return known;
  names.set(name, names.size);
  return names.size - 1;
}
