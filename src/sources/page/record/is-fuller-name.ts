import { endingsOf } from '../line/endings-of.ts';
import { isBodyOfPlace } from './is-body-of-place.ts';

/**
 * Whether a name says all that a shorter one does and more, which a text uses: "Språkcafé Kaffekvarnen i Kumla" beside
 * "Språkcafé i Kumla", of whom the text says "Kaffekvarnens bord". What is more are words of a name, in capitals, or
 * what stands behind it in the text too ("Rehabteamet vid Hedesjö vårdcentral"), the form of a company, which texts
 * leave out, or the noun of whose place a headline says alone ("Malungs församling" beside "Malung").
 */
export function isFullerName(full: string, short: string, text: string): boolean {
  if (/^ (?:AB|HB|KB)$/u.test(full.startsWith(short) ? full.slice(short.length) : '')) return true;
  if (full.startsWith(`${short} `) && !/,| och /u.test(full) && text.includes(full)) return true;
  if (isBodyOfPlace(full, short) && endingsOf(full.split(' ')[1]!, text.toLowerCase()).length > 0) return true;
  const rest = short.split(' ');
  const more = full.split(' ').filter((word) => {
    if (word !== rest[0]) return true;
    rest.shift();
    return false;
  });
  return (
    rest.length === 0 && more.length > 0 && more.every((word) => /^\p{Lu}\p{L}{2}/u.test(word) && text.includes(word))
  );
}
