import type { Dictionary } from '../dictionary/dictionary.ts';
import { isVerb } from './lexemes.ts';

const LONGEST_ENDING = 'enhet'.length;

/**
 * Whether a head is only the end of a verb's noun or participle: *ring* in värdering (värdera), *rad* and *mad* in
 * intresserad and simmad (intressera, simma), *enhet* in givenhet (given, givna). `headStart` is where the head would
 * begin.
 */
export function isVerbEnding(dictionary: Dictionary, word: string, headStart: number): boolean {
  const end = word.length;
  if (end - headStart > LONGEST_ENDING) return false;
  const head = word.slice(headStart);
  if (head === 'enhet') return dictionary.hasStem(word, headStart, 'na');
  if (head === 'ring') return dictionary.hasStem(word, end - 3, 'a');
  return (
    head.length > 2 &&
    head.length < 5 &&
    head.endsWith('ad') &&
    isVerb(word.slice(0, -1), dictionary.flags(word.slice(0, -1)))
  );
}
