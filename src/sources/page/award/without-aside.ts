/** "Årets företagare (sponsor: Sparbanken)": said by the way. */
const ASIDE =
  /,? \d{1,3}(?: \d{3})+ (?:kr|kronor)$|\s*\((?:[^()]*:[^()]*|[^()]*(?:kronor|kr|sponsras|delas ut|instiftad)[^()]*)\)$/iu;

/** "Vinnare 2019 (delat pris)", "2020 (digital gala)": how it was that year. */
const ASIDE_OF_YEAR = /(?<=(?:19|20)\d\d)\s*\((\p{Ll}[\p{Ll}\s,-]{2,40})\)$/u;

/** What makes the year unsure, or the heading one of others than the winners. */
const OF_DOUBT =
  /(?:osäker|oklar|okän|trolig|kansk|möjlig|sannolik|förmod|ungefär|eller|prelimin|efter|före|nominera|finalist|kandidat|förslag|kommande|nästa|planera)\p{L}*/u;

/** A heading without what is said by the way at its end; words that make its year or its winners unsure are kept. */
export function withoutAside(heading: string): string {
  const ofYear = ASIDE_OF_YEAR.exec(heading);
  if (ofYear !== null) return OF_DOUBT.test(ofYear[1]!) ? heading : heading.slice(0, ofYear.index);
  return heading.replace(ASIDE, '');
}
