import type { Dictionary } from '../dictionary/dictionary.ts';
import { VERBAL_PREFIXES } from './affixes-not-split.ts';

/**
 * Where the listed word begins behind a verbal prefix: 2 in *bestyrka*, 5 in *undersökning*; 0 when it is not so made.
 */
export function prefixEnd(dictionary: Dictionary, word: string): number {
  for (let end = 2; end <= 7 && end <= word.length - 5; end++) {
    if (VERBAL_PREFIXES.has(word.slice(0, end)) && dictionary.hasForm(word.slice(end))) return end;
  }
  return 0;
}
