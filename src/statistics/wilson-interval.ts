/** The standard normal quantile of 0.975. */
const Z = 1.959963984540054;

/**
 * Wilson's 95 % score interval for a share: `successes` of `trials`. Range 0 to 1, never beyond, and never of length 0;
 * with no trials it is all of 0 to 1.
 * Wilson (1927), "Probable inference, the law of succession, and statistical inference"; R:
 * `prop.test(correct = FALSE)`.
 */
export function wilsonInterval(successes: number, trials: number): { readonly low: number; readonly high: number } {
  if (trials === 0) return { low: 0, high: 1 };
  const share = successes / trials;
  const center = share + (Z * Z) / (2 * trials);
  const reach = Z * Math.sqrt((share * (1 - share)) / trials + (Z * Z) / (4 * trials * trials));
  const scale = 1 + (Z * Z) / trials;
  return {
    low: successes === 0 ? 0 : (center - reach) / scale,
    high: successes === trials ? 1 : (center + reach) / scale,
  };
}
