const HARD =
  /^(?:Konkurrensen|Motståndet|Striden|Tävlingen|Kampen)(?: om [^.!?]{3,60})? (?:var|har varit|är|blev) (?:mycket |extra |oväntat )?(?:(?:sten)?hår[dt]|tufft?|stort?|jämnt?|svårt?)(?!\p{L})/u;
const CLOSE = /^Det (?:skilde|var) (?:mycket )?(?:lite|litet|jämnt) mellan (?!\p{Lu})/u;

/** Somebody who may be the winner. */
const OF_ONE = /(?<!\p{L})(?:hon|han|hen|hennes|hans|henne|honom|vinnar(?:en|na)|pristagar(?:en|na))(?!\p{L})/iu;
const NAMED = /\p{Ll},? \p{Lu}\p{Ll}/u;

/**
 * Whether a paragraph tells of all who might have got an award, and of no one of them: "Konkurrensen om årets pris var
 * hård. Det skilde lite mellan de bästa."
 */
export function tellsOfContest(words: string): boolean {
  return (HARD.test(words) || CLOSE.test(words)) && !OF_ONE.test(words) && !NAMED.test(words);
}
