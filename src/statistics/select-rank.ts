/** More values than this are parted by one that is chosen with care. */
const MANY = 600;

/**
 * The value that would stand at a place if the values were sorted, found without sorting them: the values are
 * rearranged so that none before the place is larger and none after it smaller.
 * Hoare (1961), "Algorithm 65: Find"; among many, the value to part them by is found in a sample, as in Floyd and
 * Rivest (1975), "Algorithm 489: The algorithm SELECT".
 *
 * @param values numbers, none of them NaN
 * @param rank the place, 0 for the smallest
 * @param from where the search begins, for one after a search for a lower rank; what stands before is left alone
 * @param to where it ends, for one after a search for a higher rank; what stands behind is left alone
 */
export function selectRank(values: Float64Array, rank: number, from = 0, to = values.length - 1): number {
  let left = from;
  let right = to;
  while (left < right) {
    if (right - left > MANY) selectInSample(values, rank, left, right);
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

/** Brings to the place a value that is likely to belong near it: that of the same rank in a sample around the place. */
function selectInSample(values: Float64Array, rank: number, left: number, right: number): void {
  const count = right - left + 1;
  const place = rank - left + 1;
  const size = 0.5 * Math.exp((2 * Math.log(count)) / 3);
  const deviation = 0.5 * Math.sqrt((Math.log(count) * size * (count - size)) / count);
  const aside = place < count / 2 ? -deviation : deviation;
  const first = Math.floor(rank - (place * size) / count + aside);
  const last = Math.floor(rank + ((count - place) * size) / count + aside);
  selectRank(values, rank, Math.max(left, first), Math.min(right, last));
}
