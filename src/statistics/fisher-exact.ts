/** Tables whose chance is the observed one's but for rounding count as equally likely, as in R. */
const TOLERANCE = 1 + 1e-7;

/**
 * Fisher's exact test, two-sided, of `a` among `sizeA` and `b` among `sizeB`: the chance, given a + b in all, of a
 * table no likelier than this one. Range above 0 to 1; 1 without any count. Words of one text are not independent, so
 * for word counts the p is on the small side.
 * Fisher (1935), "The logic of inductive inference"; R: `fisher.test`.
 */
export function fisherExact(a: number, b: number, sizeA: number, sizeB: number): number {
  const hits = a + b;
  const fewest = Math.max(0, hits - sizeB);
  const most = Math.min(hits, sizeA);
  const likeliest = Math.floor(((hits + 1) * (sizeA + 1)) / (sizeA + sizeB + 2));
  /** How many times as likely it is that x + 1 of the hits are of the first as that x are. */
  const step = (x: number) => ((sizeA - x) * (hits - x)) / ((x + 1) * (sizeB - hits + x + 1));
  // The chances as shares of the largest, from there outwards until they are too small for a number.
  const observed = shareOf(a, likeliest, step);
  const limit = observed * TOLERANCE;
  let whole = 0;
  let rarer = 0;
  const add = (share: number) => {
    whole += share;
    if (share <= limit) rarer += share;
  };
  for (let x = likeliest, share = 1; x <= most && share > 0; share *= step(x), x++) add(share);
  for (let x = likeliest - 1, share = 1; x >= fewest; x--) {
    share /= step(x);
    if (share === 0) break;
    add(share);
  }
  return rarer / whole;
}

/** The chance of `a` as a share of that of `likeliest`. */
function shareOf(a: number, likeliest: number, step: (x: number) => number): number {
  let share = 1;
  for (let x = likeliest; x < a && share > 0; x++) share *= step(x);
  for (let x = likeliest; x > a && share > 0; x--) share /= step(x - 1);
  return share;
}
