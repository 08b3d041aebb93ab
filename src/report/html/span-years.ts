/** The first and the last of years in order: `2003–2023`; one year alone, nothing for none. */
export function spanYears(years: readonly number[]): string {
  const [first, last] = [years[0], years.at(-1)];
  return first === last ? String(first ?? '') : `${first}–${last}`;
}
