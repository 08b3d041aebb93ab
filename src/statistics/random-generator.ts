import { xoshiro128 } from './xoshiro-128.ts';

/**
 * Random numbers from 0 up to but not 1, for `shuffler` of d3-array and the like. The state of {@link xoshiro128} is
 * filled from the seed by SplitMix64 (Steele, Lea and Flood 2014), as its authors recommend.
 *
 * @param seed a whole number
 */
export function randomGenerator(seed: number): () => number {
  const fill = splitMix64(BigInt(seed));
  const [first, second] = [fill(), fill()];
  const next = xoshiro128([low(first), high(first), low(second), high(second)]);
  return () => next() / 2 ** 32;
}

function splitMix64(seed: bigint): () => bigint {
  let state = BigInt.asUintN(64, seed);
  return () => {
    state = BigInt.asUintN(64, state + 0x9e3779b97f4a7c15n);
    let mixed = state;
    mixed = BigInt.asUintN(64, (mixed ^ (mixed >> 30n)) * 0xbf58476d1ce4e5b9n);
    mixed = BigInt.asUintN(64, (mixed ^ (mixed >> 27n)) * 0x94d049bb133111ebn);
    return mixed ^ (mixed >> 31n);
  };
}

function low(word: bigint): number {
  return Number(word & 0xffffffffn);
}

function high(word: bigint): number {
  return Number(word >> 32n);
}
