import { isFirstPerson } from '../line/is-first-person.ts';
import { isSpoken } from '../line/is-spoken.ts';

/** "– Så säger Bo Ek. Han bor i Umeå." */
const SAYS_WHO =
  /(?:^|[.!?] )(?:Det|Så|Detta|Orden är|Orden) (?:säger|sa|sade|sagt|skriver|skrev|menar|tycker)(?!\p{L})/u;

/**
 * Whether words behind a dash below a quotation are an answer of their own, "Det här betyder mycket. Nu blir det nytt
 * staket!", and not the name of whoever said the quotation: "Bo Ek, granne".
 */
export function isAnswer(words: string): boolean {
  if (SAYS_WHO.test(words)) return false;
  const isWhole = /[.!?…]["”“]?$/u.test(words);
  return isSpoken(words) || (isWhole && (isFirstPerson(words) || /\p{Ll}[.!?] \p{Lu}/u.test(words)));
}
