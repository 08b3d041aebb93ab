import { bisectRight, group, sum } from 'd3-array';
import { kendallP } from './kendall-p.ts';
import { kendallS } from './kendall-s.ts';
import { mannKendall } from './mann-kendall.ts';
import { shuffledPlaces } from './shuffled-places.ts';
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
  if (sum(rows, stepsOf) * shuffles > MOST_STEPS) return null;
  const places = shuffledPlaces(rows[0]?.length ?? 0, shuffles, seed);
  const smallest = new Float64Array(shuffles).fill(1);
  // Rows with the same values have the same p in every shuffle, and of rows with the same ties the largest |S| has the
  // least.
  const different = new Map(rows.map((row) => [row.join(), row])).values();
  for (const alike of group(different, (row) => tieSizes(row).join()).values()) {
    const sizes = tieSizes(alike[0]!);
    const largest = new Int32Array(shuffles);
    if (sizes.length === 2) raiseToTwoValued(largest, markedPlaces(alike, sizes[1]!), sizes, places);
    else for (const row of alike) raiseToAny(largest, row, places);
    lowerToP(smallest, largest, pByS(sizes));
  }
  smallest.sort();
  return rows.map((row) => (bisectRight(smallest, mannKendall(row).p) + 1) / (shuffles + 1));
}

/** How many steps a row's p takes to find in one shuffle. */
function stepsOf(row: readonly number[]): number {
  const [first, second, ...others] = new Set(row);
  if (first === undefined || second === undefined || others.length > 0) return (row.length * (row.length - 1)) / 2;
  const larger = Math.max(first, second);
  return row.filter((value) => value === larger).length;
}

/** The p of each |S| there can be, so that it is looked up and not computed in every shuffle. */
function pByS(sizes: readonly number[]): Float64Array {
  const most = untiedPairs(sizes);
  const table = new Float64Array(most + 1);
  for (let s = most; s >= 0; s -= 2) table[s] = kendallP(s, sizes).p;
  return table;
}

/** Where the rarer of two values stands, row after row. */
function markedPlaces(rows: readonly (readonly number[])[], rarer: number): Uint32Array {
  const places = rows.map((row) => {
    const first = [...row.keys()].filter((i) => row[i] === row[0]);
    return first.length === rarer ? first : [...row.keys()].filter((i) => row[i] !== row[0]);
  });
  return Uint32Array.from(places.flat());
}

/**
 * Raises the largest |S| of each shuffle to that of rows of two values: S is how far those of one lie from the middle.
 */
function raiseToTwoValued(
  largest: Int32Array,
  marked: Uint32Array,
  [commoner = 0, rarer = 0]: readonly number[],
  places: Uint32Array,
): void {
  const length = commoner + rarer;
  const middle = rarer * (length - 1);
  for (let shuffle = 0; shuffle < largest.length; shuffle++) {
    const start = shuffle * length;
    let most = 0;
    for (let at = 0; at < marked.length; ) {
      let s = -middle;
      for (const end = at + rarer; at < end; at++) s += 2 * places[start + marked[at]!]!;
      most = Math.max(most, Math.abs(s));
    }
    largest[shuffle] = most;
  }
}

/** Raises the largest |S| of each shuffle to that of a row of any values. */
function raiseToAny(largest: Int32Array, row: readonly number[], places: Uint32Array): void {
  const arranged = new Float64Array(row.length);
  for (let shuffle = 0; shuffle < largest.length; shuffle++) {
    for (let i = 0; i < row.length; i++) arranged[places[shuffle * row.length + i]!] = row[i]!;
    largest[shuffle] = Math.max(largest[shuffle]!, Math.abs(kendallS(arranged)));
  }
}

function lowerToP(smallest: Float64Array, largest: Int32Array, pOf: Float64Array): void {
  for (let i = 0; i < smallest.length; i++) smallest[i] = Math.min(smallest[i]!, pOf[largest[i]!]!);
}
