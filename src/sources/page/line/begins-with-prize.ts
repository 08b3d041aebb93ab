/**
 * "Roxenpriset delas ut vartannat år av …", "Utmärkelsen instiftades 1998": not "Priset delas ut till …", "… för …".
 */
const PRIZE =
  /^(?:\p{L}+ ){0,3}\p{L}*(?:pris|priset|stipendium|stipendiet|utmärkelsen|medaljen|diplomet|plaketten) (?:(?:delas ut|utdelas) (?:varje |vartannat |vart tredje |årligen |en gång |udda |jämna |av )|instiftades )/iu;

/**
 * Whether an announced text is about the prize or the jury's work, and so no reason: a citation may speak of the prize
 * too.
 */
export function beginsWithPrize(words: string): boolean {
  return PRIZE.test(words);
}
