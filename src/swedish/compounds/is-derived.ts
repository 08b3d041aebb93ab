import type { Dictionary } from '../dictionary/dictionary.ts';
import { VERBAL_PREFIXES } from './affixes-not-split.ts';

/**
 * Whether a head is only the end of a verb's noun or participle: *ring* in värdering (värdera), *rad* in intresserad
 * (intressera). The word begins wherever it likes: `headStart` is where the head would.
 */
export function isVerbEnding(dictionary: Dictionary, word: string, headStart: number): boolean {
  const end = word.length;
  const head = word.slice(headStart);
  if (head === 'ring') return dictionary.hasStem(word, end - 3, 'a') && !dictionary.hasStem(word, end - 4, '');
  return head === 'rad' && word.charAt(headStart - 1) === 'e' && dictionary.hasStem(word, end - 1, '');
}

/** Where the listed word begins behind a verbal prefix: 2 in *bestyrka*, 5 in *undersökning*; 0 when it is not so made. */
export function prefixEnd(dictionary: Dictionary, word: string): number {
  for (let end = 2; end <= 7 && end <= word.length - 5; end++) {
    if (VERBAL_PREFIXES.has(word.slice(0, end)) && dictionary.hasForm(word.slice(end))) return end;
  }
  return 0;
}
