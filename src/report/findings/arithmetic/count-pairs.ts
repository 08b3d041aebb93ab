/** How many of the pairs (an earlier value, a later one) rise, fall and are equal. */
interface PairCounts {
  readonly rising: number;
  readonly falling: number;
  readonly equal: number;
}

/**
 * Counts the pairs of a series one by one, as a reader with a pencil would. Kendall's S is `rising − falling`, and the
 * three together are n·(n − 1)/2.
 * @param values oldest first
 * @returns the pairs of each value with those before it, and all pairs; zeros for an empty series
 */
export function countPairs(values: readonly number[]): {
  readonly byPlace: readonly PairCounts[];
  readonly all: PairCounts;
} {
  const byPlace = values.map((later, place): PairCounts => {
    const before = values.slice(0, place);
    return {
      rising: before.filter((earlier) => earlier < later).length,
      falling: before.filter((earlier) => earlier > later).length,
      equal: before.filter((earlier) => earlier === later).length,
    };
  });
  const none: PairCounts = { rising: 0, falling: 0, equal: 0 };
  const all = byPlace.reduce(
    (sum, each) => ({
      rising: sum.rising + each.rising,
      falling: sum.falling + each.falling,
      equal: sum.equal + each.equal,
    }),
    none,
  );
  return { byPlace, all };
}
