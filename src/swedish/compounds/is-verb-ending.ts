import type { Dictionary } from '../dictionary/dictionary.ts';

const LONGEST_ENDING = 'enhet'.length;

/**
 * Whether a head is only the end of a verb's noun or participle: *ring* in värdering (värdera), *rad* in intresserad
 * (intressera), *enhet* in givenhet (given, givna). `headStart` is where the head would begin.
 */
export function isVerbEnding(dictionary: Dictionary, word: string, headStart: number): boolean {
  const end = word.length;
  if (end - headStart > LONGEST_ENDING) return false;
  const head = word.slice(headStart);
  if (head === 'enhet') return dictionary.hasStem(word, headStart, 'na');
  if (head === 'ring') return dictionary.hasStem(word, end - 3, 'a');
  return head === 'rad' && word.charAt(headStart - 1) === 'e' && dictionary.hasStem(word, end - 1, '');
}
