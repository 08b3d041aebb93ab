/**
 * In how many distinct orders a series can stand, and in how many of them Kendall's |S| is at least as large as it is.
 * Whole numbers, so that the exact two-sided p is a fraction a reader can see: `asFar / all`.
 *
 * Orders are counted by their falling pairs: the generating function is the q-multinomial coefficient
 * ∏(1 − qⁱ) over i = 1…n, divided by the same product for each group of equal values. S = unequal pairs − 2 · falling.
 *
 * @param values in any order; an empty series has one order
 * @param s Kendall's S of the series
 */
export function countOrders(values: readonly number[], s: number): { readonly all: bigint; readonly asFar: bigint } {
  const groups = groupSizes(values);
  const unequal = pairsOf(values.length) - groups.reduce((sum, size) => sum + pairsOf(size), 0);
  const orders = [1n, ...Array.from({ length: unequal }, () => 0n)];
  for (let i = 1; i <= values.length; i++) {
    for (let falling = unequal; falling >= i; falling--) orders[falling]! -= orders[falling - i]!;
  }
  for (const size of groups) {
    for (let i = 1; i <= size; i++) {
      for (let falling = i; falling <= unequal; falling++) orders[falling]! += orders[falling - i]!;
    }
  }
  const total = (counts: readonly bigint[]) => counts.reduce((sum, count) => sum + count, 0n);
  return {
    all: total(orders),
    asFar: total(orders.filter((_, falling) => Math.abs(unequal - 2 * falling) >= Math.abs(s))),
  };
}

function groupSizes(values: readonly number[]): readonly number[] {
  return [...new Set(values)].map((value) => values.filter((each) => each === value).length);
}

function pairsOf(n: number): number {
  return (n * (n - 1)) / 2;
}
