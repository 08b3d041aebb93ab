import type { AwardNames } from '../award/award-names.ts';
import { readAwardSentence } from '../award/read-award-sentence.ts';
import { isSpokenOf } from '../line/is-spoken-of.ts';

const FORMER =
  /^(?:Förra året|Förra gången|Året (?:innan|dessförinnan)|Föregående år|I ?fjol|Dessförinnan|Senast),? (?=\p{Ll})/u;

/**
 * Whether a sentence behind a reason says who got an award another year: "Förra året gick Ungdomspriset till Kim Ask."
 * What the winner got then is the reason's own.
 *
 * @param reason what stands before it
 */
export function givesFormer(sentence: string, names: AwardNames, reason: string): boolean {
  const words = sentence.replace(/\s+/gu, ' ');
  if (!FORMER.test(words)) return false;
  const { recipient } = readAwardSentence(words.replace(FORMER, ''), names);
  return recipient !== undefined && !isSpokenOf(recipient, reason);
}
