/**
 * Sorts numbers where they stand, smallest first, and counts the inversions: the pairs of which the earlier was the
 * larger. In steps of n log n, where comparing every pair takes n².
 * Knight (1966), "A computer method for calculating Kendall's tau with ungrouped data".
 *
 * @param values numbers, none of them NaN
 */
export function sortCountingInversions(values: Float64Array): number {
  let inversions = 0;
  let from: Float64Array = values;
  let to: Float64Array = new Float64Array(values.length);
  for (let width = 1; width < values.length; width *= 2) {
    for (let start = 0; start < values.length; start += 2 * width) {
      const middle = Math.min(start + width, values.length);
      const end = Math.min(middle + width, values.length);
      let left = start;
      let right = middle;
      for (let place = start; place < end; place++) {
        if (left < middle && (right === end || from[left]! <= from[right]!)) {
          to[place] = from[left++]!;
        } else {
          inversions += middle - left;
          to[place] = from[right++]!;
        }
      }
    }
    [from, to] = [to, from];
  }
  if (from !== values) values.set(from);
  return inversions;
}
