/**
 * logDice of two words that stand together `together` times of `first` and `second` times: at most 14, which it is when
 * neither stands without the other; 1 less is half as often. Does not depend on the size of the corpus; −∞ when they
 * never stand together.
 * Rychlý (2008), "A lexicographer-friendly association score".
 */
export function logDice(together: number, first: number, second: number): number {
  return 14 + Math.log2((2 * together) / (first + second));
}
