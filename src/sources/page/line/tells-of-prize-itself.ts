/** "Silvergaffeln delas ut udda år.", "Priset instiftades …": what is told of the prize and not of its winner. */
const OF_PRIZE =
  /(?:19|20)\d\d års (?:\p{L}*pristagare|vinnare|mottagare)|^(?:I går|I dag|Igår|Idag|På \p{Ll}+dagen|I \p{Ll}+dags)(?: (?:kväll|morse))? delades .* ut(?!\p{L})|^(?:\p{L}+ ){1,5}(?:delas (?:inte )?ut|delades (?:inte )?ut|utdelas|utdelades|instiftades)(?!\p{L})/u;

/** Whether a paragraph is about the prize, its rules or its former winners, and not about one who has got it. */
export function tellsOfPrizeItself(words: string): boolean {
  return OF_PRIZE.test(words);
}
