/** "STIPENDIATER 2015": a heading, also when what is below it begins in lower case. */
const WINNERS_OF_YEAR =
  /^(?:årets )?(?:\p{L}*vinnare|\p{L}*pristagare|\p{L}*stipendiater|medaljörer|belönade|mottagare|motiveringar) (?:19|20)\d\d$/iu;

/** Whether a line heads the winners of a year. */
export function headsWinners(line: string): boolean {
  return WINNERS_OF_YEAR.test(line);
}
