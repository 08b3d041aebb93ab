import { bareRecipient } from '../award/bare-recipient.ts';
import { onlySaysWhoGotIt } from '../line/only-says-who-got-it.ts';
import type { PageView } from '../view/page-view.ts';
import type { DecidedRecipient } from './decide-recipient.ts';

/**
 * The recipient of a text below which the page says who got the prize: "Kvarteret Asken" over the text and "Priset
 * tilldelas Fastighets AB Enen." below it.
 *
 * @param last the text's last paragraph
 * @param told whom the words that announce the text name
 * @param decided the recipient by what stands above
 * @returns what is decided then: unclear where the announcing words name another; null when nothing below says it
 */
export function givenBelow(
  { paragraphs, facts }: PageView,
  last: number,
  told: string | undefined,
  decided: string | undefined,
): DecidedRecipient | null {
  const below = facts[last + 1]?.recipient;
  if (below === undefined || !onlySaysWhoGotIt(paragraphs[last + 1]!.words)) return null;
  if (decided !== undefined && isSame(decided, below)) return null;
  return { recipient: below, isUnclear: told !== undefined && !isSame(told, below) };
}

/** "Siv Bo" and "Siv Bo, Umeå": one name holds the other whole. */
function isSame(a: string, b: string): boolean {
  const [first, second] = [a, b].map((name) => bareRecipient(name).toLocaleLowerCase('sv'));
  return first!.includes(second!) || second!.includes(first!);
}
