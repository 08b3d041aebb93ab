/** "Pristagarens namn saknas", "Okänd vinnare", "Mottagaren är inte känd" */
const SAYS_SO =
  /(?<!\p{L})(?:(?:\p{L}*(?:pristagar|vinnar|mottagar|stipendiat)(?:e|en|na|ens|nas|er|erna)?|namn(?:et|en)?)(?: namn)?(?: (?:är|var|har))? (?:saknas|okän[dt]a?|framgår (?:inte|ej)|(?:inte|ej) (?:känd|känt|bevarat|bevarats|antecknat|angivet|noterat))|okän[dt]a? \p{L}*(?:pristagare|vinnare|mottagare|stipendiat))(?!\p{L})/iu;

/** Lines of a record are no longer. */
const LONGEST = 90;

/** Whether a line of a record says that it is not known whose it is. */
export function saysWinnerIsUnknown(words: string): boolean {
  return words.length <= LONGEST && SAYS_SO.test(words);
}
