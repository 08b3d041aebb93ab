import { bareRecipient } from '../award/bare-recipient.ts';
import { isNounOf } from './is-noun-of.ts';

/**
 * Whether two names can mean the same: one absent, or the first word of either, but for "Årets", in the other, or one
 * the noun of the other: "Nattpatrullen" of "Hemtjänstens nattpatrull".
 */
export function agree(a: string | undefined, b: string | undefined): boolean {
  if (a === undefined || b === undefined) return true;
  const [first, second] = [a, b].map((name) =>
    (/^årets /iu.test(name) ? name : bareRecipient(name)).toLocaleLowerCase('sv'),
  );
  const stem = (name: string) =>
    name
      .replace(/^årets /u, '')
      .split(/[\s,]/u)[0]!
      .replace(/s$/u, '');
  return (
    first!.includes(stem(second!)) ||
    second!.includes(stem(first!)) ||
    isNounOf(first!, second!) ||
    isNounOf(second!, first!)
  );
}
