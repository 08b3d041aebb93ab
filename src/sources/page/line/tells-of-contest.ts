const HARD =
  /^(?:Konkurrensen|Motståndet|Striden|Tävlingen|Kampen)(?: om [^.!?]{3,60})? (?:var|har varit|är|blev) (?:mycket |extra |oväntat )?(?:(?:sten)?hår[dt]|tufft?|stort?|jämnt?|svårt?)(?!\p{L})/u;
const CLOSE = /^Det (?:skilde|var) (?:mycket )?(?:lite|litet|jämnt) mellan (?!\p{Lu})/u;

/** Whether a sentence tells of the others who might have got an award: "Konkurrensen om årets pris var hård." */
export function tellsOfContest(sentence: string): boolean {
  return HARD.test(sentence) || CLOSE.test(sentence);
}
