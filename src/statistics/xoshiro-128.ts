/**
 * A random generator that gives the same numbers for the same seed on every machine: whole numbers from 0 to 2³² − 1.
 * xoshiro128** of Blackman and Vigna (2021), "Scrambled linear pseudorandom number generators".
 *
 * @param state four whole numbers of 32 bits, not all zero
 */
export function xoshiro128(state: readonly [number, number, number, number]): () => number {
  let [a, b, c, d] = state;
  return () => {
    const result = Math.imul(rotateLeft(Math.imul(b, 5), 7), 9) >>> 0;
    const shifted = b << 9;
    c ^= a;
    d ^= b;
    b ^= c;
    a ^= d;
    c ^= shifted;
    d = rotateLeft(d, 11);
    return result;
  };
}

function rotateLeft(x: number, bits: number): number {
  return (x << bits) | (x >>> (32 - bits));
}
