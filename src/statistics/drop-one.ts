/**
 * Leaves out each value in turn: in how many of how many the sign of Kendall's S stays what it is with all values
 * (no trend staying no trend counts too). An empty series has 0 of 0.
 */
export function dropOne(values: readonly number[]): { readonly same: number; readonly of: number } {
  let s = 0;
  const shares = values.map(() => 0);
  for (let j = 1; j < values.length; j++) {
    for (let i = 0; i < j; i++) {
      const sign = Math.sign(values[j]! - values[i]!);
      s += sign;
      shares[i]! += sign;
      shares[j]! += sign;
    }
  }
  return { same: shares.filter((share) => Math.sign(s - share) === Math.sign(s)).length, of: values.length };
}
