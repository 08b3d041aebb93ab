const KIND = /\p{L}{3,}(?:pris|stipendi|medalj)(?!\p{L}{3})/iu;

/**
 * Whether two names are of one award, as far as a page tells: "Strängnäs miljöpris" and a headline's "Delat miljöpris i
 * Strängnäs", "Kulturpriset" and "Kulturpris".
 */
export function isOneAward(a: string, b: string): boolean {
  const [first, second] = [a, b].map((award) => KIND.exec(award)?.[0].toLocaleLowerCase('sv'));
  const [one, other] = [a, b].map((award) => award.toLocaleLowerCase('sv'));
  return one!.includes(other!) || other!.includes(one!) || (first !== undefined && first === second);
}
