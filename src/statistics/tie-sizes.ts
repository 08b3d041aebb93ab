/** How many times each distinct value stands, largest first: `[0, 0, 5, 0]` gives `[3, 1]`; no values give `[]`. */
export function tieSizes(values: readonly number[]): readonly number[] {
  const sizes = new Map<number, number>();
  for (const value of values) sizes.set(value, (sizes.get(value) ?? 0) + 1);
  return [...sizes.values()].sort((a, b) => b - a);
}
