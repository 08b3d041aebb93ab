/** Most values above zero in a row; 0 when there is none. */
export function longestRun(counts: readonly number[]): number {
  let run = 0;
  let longest = 0;
  for (const count of counts) {
    run = count > 0 ? run + 1 : 0;
    longest = Math.max(longest, run);
  }
  return longest;
}
