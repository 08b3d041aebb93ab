import { isFurniture } from '../line/is-furniture.ts';
import { isStamp } from '../line/is-stamp.ts';

/** A year that is not the end of a date. */
const YEAR =
  /(?<!\d|(?:januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december) |\d-)(?:19|20)\d\d(?!\d|-\d\d-)/giu;

/**
 * Whether a heading that is nearer to a text than the one with the year has another in it, "Vinnare 2018–2019", though
 * none that was read: the year further up is then hardly the text's.
 */
export function holdsUnreadYear(heading: string, year: number): boolean {
  if (isStamp(heading) || isFurniture(heading)) return false;
  return [...heading.matchAll(YEAR)].some(([other]) => Number(other) !== year);
}
