const known = new Map<string, Float64Array>();

/**
 * The exact null distribution of the number of discordant pairs I of a series with ties, when every arrangement is as
 * likely: element i is the chance of i *or fewer*. Its length is the number of untied pairs plus 1, and Kendall's
 * S = untied pairs − 2I.
 *
 * The generating function is the q-multinomial coefficient of the tie sizes, a product of Gaussian binomials, each of
 * which is the distribution of a rank sum (Mann and Whitney 1947); for values 0 and 1 alone this is the rank-sum test.
 * Built from chances, not counts: sums of positive terms only, so that small tails keep their digits. Remembered by
 * tie sizes.
 *
 * @param sizes how many times each distinct value stands; the order is irrelevant
 */
export function kendallDistribution(sizes: readonly number[]): Float64Array {
  const key = [...sizes].sort((a, b) => b - a).join();
  const found = known.get(key);
  if (found !== undefined) return found;
  let placed = 0;
  let chances: Float64Array = Float64Array.of(1);
  for (const size of sizes) {
    if (placed > 0) chances = convolve(chances, rankSumDistribution(placed, size));
    placed += size;
  }
  const atMost = cumulate(chances);
  known.set(key, atMost);
  return atMost;
}

/** Chances of 0, 1 … m·k inversions between m and k values in random order. */
function rankSumDistribution(m: number, k: number): Float64Array {
  if (k === 1) return new Float64Array(m + 1).fill(1 / (m + 1));
  let row = Array.from({ length: k + 1 }, () => Float64Array.of(1));
  for (let i = 1; i <= m; i++) {
    const next = [Float64Array.of(1)];
    for (let j = 1; j <= k; j++) {
      const chances = new Float64Array(i * j + 1);
      const first = row[j]!;
      const second = next[j - 1]!;
      for (let x = 0; x < first.length; x++) chances[x + j]! += (i / (i + j)) * first[x]!;
      for (let x = 0; x < second.length; x++) chances[x]! += (j / (i + j)) * second[x]!;
      next.push(chances);
    }
    row = next;
  }
  return row[k]!;
}

function convolve(a: Float64Array, b: Float64Array): Float64Array {
  const sum = new Float64Array(a.length + b.length - 1);
  for (let i = 0; i < a.length; i++) for (let j = 0; j < b.length; j++) sum[i + j]! += a[i]! * b[j]!;
  return sum;
}

function cumulate(chances: Float64Array): Float64Array {
  let sum = 0;
  return chances.map((chance) => {
    sum += chance;
    return sum;
  });
}
