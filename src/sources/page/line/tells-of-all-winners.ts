const OF_ALL =
  /^(?:(?:Pris|Stipendie)(?:summorna|pengarna)|Priserna|Stipendierna|Utmärkelserna|Diplomen|Medaljerna|Pristagarna|Vinnarna|Stipendiaterna|Mottagarna|Medaljörerna) (?!(?:av|i|på|från|som) )\p{Ll}/u;

/**
 * Whether a sentence tells of all prizes or winners of a page, and so is no part of the reason for one: "Prissummorna
 * är 40 000 respektive 25 000 kronor.", "Stipendiaterna får dessutom en plats på Rörö."
 */
export function tellsOfAllWinners(sentence: string): boolean {
  return OF_ALL.test(sentence);
}
