/** Kendall's S of a series against its order: pairs that rise minus pairs that fall. 0 for an empty series. */
export function kendallS(values: ArrayLike<number>): number {
  let s = 0;
  for (let j = 1; j < values.length; j++) {
    const later = values[j]!;
    for (let i = 0; i < j; i++) {
      const earlier = values[i]!;
      if (later > earlier) s++;
      else if (later < earlier) s--;
    }
  }
  return s;
}
