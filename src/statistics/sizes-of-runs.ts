/** How many times each distinct value stands among sorted ones, largest first: `[0, 0, 0, 5]` gives `[3, 1]`. */
export function sizesOfRuns(sorted: Float64Array): readonly number[] {
  const sizes: number[] = [];
  let start = 0;
  for (let end = 1; end <= sorted.length; end++) {
    if (end < sorted.length && sorted[end] === sorted[start]) continue;
    sizes.push(end - start);
    start = end;
  }
  return sizes.sort((a, b) => b - a);
}
