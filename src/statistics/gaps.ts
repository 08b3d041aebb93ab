/** The times at which the count is zero between the first and the last that is not; none when all are zero. */
export function gaps(counts: readonly number[], times: readonly number[]): readonly number[] {
  const first = counts.findIndex((count) => count > 0);
  const last = counts.findLastIndex((count) => count > 0);
  return times.filter((_, i) => i > first && i < last && counts[i] === 0);
}
