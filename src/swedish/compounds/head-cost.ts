import type { Dictionary } from '../dictionary/dictionary.ts';
import { UNSPLIT_ENDINGS } from './affixes-not-split.ts';
import { isAdjective, isNoun, isVerb } from './lexemes.ts';

/** Two-letter nouns that end compounds: `fiskeby`, `fågelbo`, `klosteröl`. */
const SHORT_HEADS: ReadonlySet<string> = new Set(['bo', 'by', 'öl', 'ål', 'te', 'bi', 'år', 'ek', 'tå', 'ko']);

/**
 * What it costs to read a lemma as the head of a compound: 1 when the dictionary lets it end compounds, more for other
 * nouns, adjectives and verbs, more again when it is short. Null when it is no lexeme or only an ending.
 */
export function headCost(dictionary: Dictionary, head: string): number | null {
  if ((head.length < 3 && !SHORT_HEADS.has(head)) || UNSPLIT_ENDINGS.has(head)) return null;
  const flags = dictionary.flags(head);
  if (flags.includes('Y') && !/[Z%]/.test(flags)) return head.length < 4 ? 1.2 : 1;
  const short = head.length < 4 ? 0.7 : 0;
  if (isNoun(dictionary, head, flags) || isAdjective(dictionary, head, flags)) return 1.6 + short;
  return isVerb(head, flags) ? 2 + short : null;
}

/** The same for an inflected form: `länder` at the end of `industriländer`. */
export function headFormCost(dictionary: Dictionary, head: string): number | null {
  const asLemma = headCost(dictionary, head);
  if (asLemma !== null) return asLemma;
  if (head.length < 4 || UNSPLIT_ENDINGS.has(head)) return null;
  return dictionary.hasForm(head) ? 1.4 : null;
}
