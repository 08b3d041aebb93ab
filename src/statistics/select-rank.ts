/**
 * The value that would stand at a place if the values were sorted, found without sorting them: the values are rearranged
 * so that none before the place is larger and none after it smaller.
 * Hoare (1961), "Algorithm 65: Find".
 *
 * @param values numbers, none of them NaN
 * @param rank the place, 0 for the smallest
 * @param from where the search begins, for one after a search for a lower rank; what stands before is left alone
 */
export function selectRank(values: Float64Array, rank: number, from = 0): number {
  let left = from;
  let right = values.length - 1;
  while (left < right) {
    const pivot = values[rank]!;
    let i = left;
    let j = right;
    do {
      while (values[i]! < pivot) i++;
      while (values[j]! > pivot) j--;
      if (i <= j) {
        const value = values[i]!;
        values[i++] = values[j]!;
        values[j--] = value;
      }
    } while (i <= j);
    if (j < rank) left = i;
    if (rank < i) right = j;
  }
  return values[rank]!;
}
