import { JURY } from './jury.ts';

const OF_THEM = new RegExp(
  `(?:^|[.!?]\\s+)(?:[Ss]å\\s(?:här\\s)?(?:skriver|skrev|säger|sa|sade|motiverar|motiverade|lyder|löd|beskriver|beskrev)\\s${JURY}|${JURY}\\s(?:skriver|skrev|säger|sa|sade))\\s(?:så\\shär\\s)?om\\s(?:dem|de\\s(?:två|tre|fyra|fem|sex|båda|övriga|andra)|var\\soch\\sen|respektive|varje|finalisterna|vinnarna|pristagarna|stipendiaterna)(?:\\s\\p{Ll}+){0,2}[*_]*:[*_]*$`,
  'u',
);

/** "Två museer nådde final. Så här skrev juryn om dem:": what stands below is of several, each under its name. */
export function leadsIntoReasonsOfThem(words: string): boolean {
  return OF_THEM.test(words);
}
