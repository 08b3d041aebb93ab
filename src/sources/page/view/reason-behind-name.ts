import { namesAward } from '../award/award-name.ts';
import { givesReason } from '../line/gives-reason.ts';

/** "Brf Klockan – för den …", "Lovisa Ek: För att …" */
const NAME_AND_REASON = /^[*_]*(\p{Lu}[^:.!?"”“„»«\n]{1,60}?)[*_]*(?:\s[–—-]|:)[*_]*\s+(?=["”“„»«]?[Ff]ör )/u;

/** "för den omsorgsfulla renoveringen", "för sin kör", "för mångårigt arbete"; not "för barn under tolv år". */
const FOR_DEED =
  /^["”“„»«]?[Ff]ör (?:att|s(?:in|itt|ina)|d(?:en|et|eras)|h(?:ans|ennes)|ett?|\p{Ll}+(?:t|d|ga) \p{Ll}{4,})(?!\p{L})/u;

/** Words of a text that can be a reason. */
const FEWEST_WORDS = 6;

/**
 * A reason by its form behind the name of whose it is: "Brf Klockan – för den omsorgsfulla renoveringen av …".
 *
 * @returns the name, and where the reason begins, counted from the head of the words; null for any other line
 */
export function reasonBehindName(words: string): { readonly recipient: string; readonly offset: number } | null {
  const [whole, recipient] = NAME_AND_REASON.exec(words) ?? [];
  if (whole === undefined || recipient === undefined || namesAward(recipient)) return null;
  const rest = words.slice(whole.length);
  const isReason = FOR_DEED.test(rest) && givesReason(rest.replace(/^["”“„»«]?f/u, 'F'));
  return isReason && rest.split(/\s+/u).length >= FEWEST_WORDS ? { recipient, offset: whole.length } : null;
}
