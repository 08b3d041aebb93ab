/**
 * Log-likelihood ratio G² of two corpora: how far `a` in `sizeA` words and `b` in `sizeB` words are from one common
 * rate. 0 and up, without sign; 0 when a corpus is empty. `fourCell` also compares the words that are not it (Dunning
 * 1993); `twoCell` is the shorter form of Rayson and Garside (2000). With small counts neither follows χ²: take
 * {@link fisherExact} for a p.
 */
export function logLikelihood(
  a: number,
  b: number,
  sizeA: number,
  sizeB: number,
): { readonly fourCell: number; readonly twoCell: number } {
  const whole = sizeA + sizeB;
  if (sizeA === 0 || sizeB === 0) return { fourCell: 0, twoCell: 0 };
  const rate = (a + b) / whole;
  const hits = term(a, sizeA * rate) + term(b, sizeB * rate);
  const rest = term(sizeA - a, sizeA * (1 - rate)) + term(sizeB - b, sizeB * (1 - rate));
  return { fourCell: Math.max(0, 2 * (hits + rest)), twoCell: Math.max(0, 2 * hits) };
}

function term(observed: number, expected: number): number {
  return observed === 0 ? 0 : observed * Math.log(observed / expected);
}
