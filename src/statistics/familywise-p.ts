import { bisectRight, shuffler, sum } from 'd3-array';
import { kendallP } from './kendall-p.ts';
import { kendallS } from './kendall-s.ts';
import { randomGenerator } from './random-generator.ts';
import { tieSizes } from './tie-sizes.ts';
import { untiedPairs } from './untied-pairs.ts';

/** Steps beyond which the shuffles are not made: a limit by size, the same on every machine. */
const MOST_STEPS = 2e8;

/**
 * For each row the share of shuffles of the years in which *some* row of the family looks at least as ordered: the
 * single-step min-P adjustment of Westfall and Young (1993), *Resampling-Based Multiple Testing*. All rows are shuffled
 * alike, so that rows that go together count little more than once, and ties are allowed for.
 *
 * The share is (hits + 1) / (shuffles + 1): above 0 to 1, with a standard error of at most ½ / √shuffles. Null when the
 * family would take more than 2 · 10⁸ steps.
 *
 * @param rows values oldest first, all of the same length
 * @param shuffles how many
 * @param seed a whole number; the same seed gives the same shares
 */
export function familywiseP(
  rows: readonly (readonly number[])[],
  shuffles: number,
  seed: number,
): readonly number[] | null {
  const tests = rows.map(shuffledTest);
  if (sum(tests, ({ steps }) => steps) * shuffles > MOST_STEPS) return null;
  const shuffle = shuffler(randomGenerator(seed));
  const places = Array.from(rows[0] ?? [], (_, i) => i);
  const observed = tests.map(({ p }) => p(places));
  // Rows with the same values have the same p in every shuffle.
  const different = [...new Map(tests.map((test, i) => [rows[i]!.join(), test])).values()];
  const smallest = Float64Array.from({ length: shuffles }, () => {
    shuffle(places);
    let least = 1;
    for (const { p } of different) least = Math.min(least, p(places));
    return least;
  }).sort();
  return observed.map((p) => (bisectRight(smallest, p) + 1) / (shuffles + 1));
}

/** A row's p when each value is moved to a new place, and how many steps it takes to find. */
interface ShuffledTest {
  readonly p: (places: readonly number[]) => number;
  readonly steps: number;
}

function shuffledTest(values: readonly number[]): ShuffledTest {
  // Made when first asked for: a family too large to shuffle never asks.
  let table: Float64Array | null = null;
  const look = (s: number) => {
    table ??= pByS(values);
    return table[Math.abs(s)]!;
  };
  const [smaller, larger, ...others] = [...new Set(values)].sort((a, b) => a - b);
  if (smaller !== undefined && larger !== undefined && others.length === 0) {
    const marked = [...values.keys()].filter((i) => values[i] === larger);
    // Pairs of equal values cancel: S is how far the larger values lie from the middle.
    const offset = marked.length * (values.length - 1);
    return {
      p: (places) => {
        let s = -offset;
        for (const i of marked) s += 2 * places[i]!;
        return look(s);
      },
      steps: marked.length,
    };
  }
  const arranged = new Float64Array(values.length);
  return {
    p: (places) => {
      for (let i = 0; i < values.length; i++) arranged[places[i]!] = values[i]!;
      return look(kendallS(arranged));
    },
    steps: (values.length * (values.length - 1)) / 2,
  };
}

/** The p of each |S| there can be, so that it is looked up and not computed in every shuffle. */
function pByS(values: readonly number[]): Float64Array {
  const sizes = tieSizes(values);
  const most = untiedPairs(sizes);
  const table = new Float64Array(most + 1);
  for (let s = most; s >= 0; s -= 2) table[s] = kendallP(s, sizes).p;
  return table;
}
