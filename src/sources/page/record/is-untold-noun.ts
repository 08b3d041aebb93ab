import { namesOrganization } from '../award/names-organization.ts';
import { givesReason } from '../line/gives-reason.ts';
import { isSpokenOf } from '../line/is-spoken-of.ts';
import { usesNoun } from '../line/uses-noun.ts';

/**
 * Whether a line that a text stands under is a common noun that nothing makes somebody's name: "Yrkanden" of minutes,
 * over what was moved. Neither its form nor the text, nor any other place of the page, tells of such a one.
 *
 * @param words the text under it
 * @param page all words of the page
 */
export function isUntoldNoun(line: string, words: string, page: string): boolean {
  const [first = '', ...rest] = line.split(' ');
  const isNoun = /^\p{Lu}\p{Ll}{3,}$/u.test(first) && rest.every((word) => /^\p{Ll}+$/u.test(word));
  if (!isNoun || namesOrganization(line) || givesReason(words)) return false;
  if (isSpokenOf(line, words) || usesNoun(line, words)) return false;
  return page.split(line).length <= 2;
}
