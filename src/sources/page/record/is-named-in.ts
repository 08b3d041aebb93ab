import { bareRecipient } from '../award/bare-recipient.ts';
import { isSpokenOf } from '../line/is-spoken-of.ts';

/** Whether words name a recipient, also in part; one that is not known may be anyone whom they name. */
export function isNamedIn(words: string, recipient: string | undefined): boolean {
  if (recipient === undefined) return true;
  const name = bareRecipient(recipient);
  return words.includes(name) || isSpokenOf(name.toLocaleUpperCase('sv'), words);
}
