/**
 * The number to twelve significant digits, so that the last bit of a logarithm, which may differ between machines,
 * never shows. Zero has no sign; NaN and the infinities become null.
 */
export function stableNumber(value: number): number | null {
  if (!Number.isFinite(value)) return null;
  if (Number.isInteger(value)) return value === 0 ? 0 : value;
  return Number(value.toPrecision(12));
}
