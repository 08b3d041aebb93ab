import type { Dictionary } from '../dictionary/dictionary.ts';
import { UNSPLIT_ENDINGS } from './affixes-not-split.ts';
import { BOUND_HEADS } from './bound-heads.ts';
import { IRREGULAR_VERBS } from './irregular-words.ts';
import { isAdjective, isNoun, isParticiple, isVerb } from './lexemes.ts';

/** Nouns of one or two letters that end compounds: `fiskeby`, `fågelbo`, `semesterö`. */
const SHORT_HEADS: ReadonlySet<string> = new Set('bo by öl ål te bi år ek tå ko kö ö'.split(' '));

/** What it costs to end in something that only ends compounds: *makare*, *språkig*. */
const BOUND_COST = 1.3;

/**
 * What it costs to read a lemma as the head of a compound: 1 when the dictionary lets it end compounds, more for other
 * nouns, adjectives and verbs, more again when it is short. Null when it is no lexeme or only an ending.
 */
export function headCost(dictionary: Dictionary, head: string): number | null {
  if ((head.length < 3 && !SHORT_HEADS.has(head)) || UNSPLIT_ENDINGS.has(head)) return null;
  const flags = dictionary.flags(head);
  if (flags.includes('Y') && !/[Z%]/.test(flags)) return head.length < 4 ? 1.2 : 1;
  if (isBoundHead(dictionary, head, flags)) return BOUND_COST;
  const short = head.length < 4 ? 0.7 : 0;
  if (isNoun(dictionary, head, flags) || isAdjective(dictionary, head, flags)) return 1.6 + short;
  const isInfinitive =
    isVerb(head, flags) || ('aeoyåö'.includes(head.charAt(head.length - 1)) && IRREGULAR_VERBS.has(head));
  return isInfinitive || isParticiple(dictionary, head) ? 2 + short : null;
}

const LONGEST_BOUND = Math.max(...[...BOUND_HEADS].map((head) => head.length));

/** Whether a head is no word by itself, so that nothing is known of its inflection. */
export function isBoundHead(dictionary: Dictionary, head: string, flags: string): boolean {
  if (head.length > 7 && head.endsWith('erska')) return dictionary.hasForm(`${head.slice(0, -5)}are`);
  return (head.length <= LONGEST_BOUND && BOUND_HEADS.has(head)) || (head.endsWith('are') && flags.includes('Z'));
}

/** What it costs to read an inflected form as the head: `länder` at the end of `industriländer`. */
export function headFormCost(dictionary: Dictionary, head: string): number | null {
  const asLemma = headCost(dictionary, head);
  if (asLemma !== null) return asLemma;
  if (head.length < 4 || UNSPLIT_ENDINGS.has(head)) return null;
  return dictionary.hasForm(head) ? 1.4 : null;
}
