/** What a count of zero is taken as, so that the quotient is finite. Other counts are left as they are. */
const ZERO_TAKEN_AS = 0.5;

/**
 * Log ratio: the binary logarithm of the target's rate over the reference's. 1 is twice as frequent in the target, −1
 * half as frequent, 0 the same or no count in either; null when a corpus has no words. A zero count is taken as 0.5.
 * Hardie (2014), "Log Ratio: an informal introduction".
 */
export function logRatio(
  target: number,
  reference: number,
  targetWords: number,
  referenceWords: number,
): number | null {
  if (targetWords === 0 || referenceWords === 0) return null;
  if (target === 0 && reference === 0) return 0;
  const a = target || ZERO_TAKEN_AS;
  const b = reference || ZERO_TAKEN_AS;
  return Math.log2(a / b) - Math.log2(targetWords / referenceWords);
}
