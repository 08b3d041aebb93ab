import { namesNobody } from './names-nobody.ts';

const YEAR_FIRST = /^[*_]*(?:[Åå]r )?(?:19|20)\d\d[*_]*(?:\s*[–—:.,-]\s*|\s+)(.+)$/su;

/** Whether a line of a list says that nobody got the award in a year: "2010 – Ingen medalj delades ut." */
export function saysNobodyOfYear(words: string): boolean {
  const rest = YEAR_FIRST.exec(words)?.[1];
  return rest !== undefined && namesNobody(rest);
}
