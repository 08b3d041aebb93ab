import { sum } from 'd3-array';
import { normalTwoSidedP } from './normal-two-sided-p.ts';

/** Mentions times years up to which the exact distribution is had: a limit by size, the same on every machine. */
const MOST_EXACT = 10_000;

interface LengthAwareTrend {
  /**
   * Mean place of the mentions minus mean place of the words among the years, as a share of the way from the first year
   * to the last: −1 to 1, above 0 when mentions fall later than words do; 0 without mentions.
   */
  readonly tendency: number;
  /** Two-sided; 1 without mentions. */
  readonly p: number;
  readonly method: 'exact' | 'normal';
}

type LengthAwareTest = (mentions: readonly number[]) => LengthAwareTrend;

/** Subjects of every kind are tested against the same texts: the last words asked for, and their test. */
let last: { readonly words: string; readonly test: LengthAwareTest } | null = null;

/**
 * A trend test that knows how long the texts are: do the mentions lie later, or earlier, than the words do?
 *
 * Given the number of mentions K, the null hypothesis lets each fall on a year in proportion to its words. The
 * statistic is the sum of the mentions' places in the order of years, and p the chance of a sum at least as far from
 * its expectation. The exact distribution is the K-fold convolution of one mention's, remembered for the given words;
 * beyond {@link MOST_EXACT} mentions × years it is normal, and `method` says so. Like a Poisson regression with the
 * words as offset, without its asymptotics. A word used once in every text, whatever its length, is judged too
 * strictly: the null hypothesis expects it more often in a longer one.
 *
 * @param words words a year, oldest first
 * @returns the test, for mentions a year aligned with the words
 */
export function lengthAwareTrend(words: readonly number[]): LengthAwareTest {
  const key = words.join();
  if (last?.words !== key) last = { words: key, test: testAgainst(words) };
  return last.test;
}

function testAgainst(words: readonly number[]): LengthAwareTest {
  const total = sum(words);
  const placesOfWords = sum(words, (count, place) => count * place);
  const mean = placesOfWords / total;
  const variance = sum(words, (count, place) => count * (place - mean) ** 2) / total;
  const single = Float64Array.from(words, (count) => count / total);
  const distributions: Float64Array[] = [Float64Array.of(1)];

  function distributionOf(count: number): Float64Array {
    for (let k = distributions.length; k <= count; k++) distributions.push(convolve(distributions[k - 1]!, single));
    return distributions[count]!;
  }

  return (mentions) => {
    const count = sum(mentions);
    if (count === 0 || total === 0 || words.length < 2) return { tendency: 0, p: 1, method: 'exact' };
    const places = sum(mentions, (value, place) => value * place);
    const tendency = (places / count - mean) / (words.length - 1);
    if (count * words.length > MOST_EXACT) {
      const z = variance === 0 ? 0 : (places - count * mean) / Math.sqrt(count * variance);
      return { tendency, p: normalTwoSidedP(z), method: 'normal' };
    }
    // Whole numbers, so that sums equally far on either side are told to be equal.
    const expected = count * placesOfWords;
    const observed = Math.abs(places * total - expected);
    const chances = distributionOf(count);
    let p = 0;
    for (let place = 0; place < chances.length; place++) {
      if (Math.abs(place * total - expected) >= observed) p += chances[place]!;
    }
    return { tendency, p: Math.min(1, p), method: 'exact' };
  };
}

function convolve(sums: Float64Array, single: Float64Array): Float64Array {
  const next = new Float64Array(sums.length + single.length - 1);
  for (let i = 0; i < sums.length; i++) {
    const chance = sums[i]!;
    for (let j = 0; j < single.length; j++) next[i + j]! += chance * single[j]!;
  }
  return next;
}
