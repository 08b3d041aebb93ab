/**
 * Benjamini-Hochberg adjusted p-values, aligned with the given ones; range 0 to 1.
 * A null marks a row that could never be significant: it is no part of the family and stays null (Tarone 1990; Gilbert
 * 2005, "A modified false discovery rate multiple-comparisons procedure for discrete data"). The rows to leave out must
 * be chosen by their attainable p alone, before looking at the p-values.
 * Benjamini and Hochberg (1995), "Controlling the false discovery rate"; R: `p.adjust(p, 'BH')`.
 */
export function benjaminiHochberg(pValues: readonly (number | null)[]): readonly (number | null)[] {
  const rows = pValues.flatMap((p, row) => (p === null ? [] : [{ p, row }])).sort((a, b) => b.p - a.p);
  const adjusted: (number | null)[] = pValues.map(() => null);
  let smallest = 1;
  for (const [i, { p, row }] of rows.entries()) {
    smallest = Math.min(smallest, (p * rows.length) / (rows.length - i));
    adjusted[row] = smallest;
  }
  return adjusted;
}
