import { namesNobody } from './names-nobody.ts';

const YEAR_FIRST = /^[*_]*(?:[Åå]r )?(?:19|20)\d\d[*_]*(?:\s*[–—:.,-]\s*|\s+)(.+)$/su;

/** "Tävlingen 2019 ställdes in eftersom …", "Priset 2020 delades inte ut." */
const NOT_HELD =
  /^\p{L}*(?:[Tt]ävlingen|[Pp]riset|[Uu]tmärkelsen|[Ss]tipendiet|[Mm]edaljen|[Gg]alan) (?:för |år )?(?:19|20)\d\d (?:ställdes in|var inställd|blev inställd|(?:delades|utdelades) (?:inte|ej|aldrig))(?!\p{L})/u;

/**
 * Whether a line of a list says that nobody got the award in a year: "2010 – Ingen medalj delades ut.", "Tävlingen 2019
 * ställdes in."
 */
export function saysNobodyOfYear(words: string): boolean {
  const rest = YEAR_FIRST.exec(words)?.[1];
  return NOT_HELD.test(words) || (rest !== undefined && namesNobody(rest));
}
