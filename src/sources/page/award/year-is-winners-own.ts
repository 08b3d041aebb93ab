/** What is told of a winner or a giver with a year of its own: a degree, a birth, a building, a founding. */
const OF_WINNER =
  /(?<!\p{L})(?:examen|examensår|disputation|disputerade|doktorsexamen|byggår|nybyggnadsår|byggnadsår|byggt|byggd|byggdes|uppfört|uppförd|uppfördes|ombyggt|ombyggd|ombyggnad|renoverad|restaurerad|invigd|invigt|invigdes|född|födelseår|grundad|grundat|grundades|bildad|bildat|bildades|startad|startade|startår|etablerad|etablerat|stiftad|stiftat|stiftades|instiftad|instiftat|instiftades|inrättad|inrättat|inrättades|anställd|medlem|ordförande|student|antagen|utexaminerad|flyttade)(?:\s+(?:år|i|den|på|av|från|till|sedan))?$/iu;

/** Whether words before a year make it the winner's and not the award's: "Examen 2008", "Byggår 1931", "Född 1947". */
export function yearIsWinnersOwn(before: string): boolean {
  return OF_WINNER.test(before.replace(/[\s,(:–-]+$/u, ''));
}
