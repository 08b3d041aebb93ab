import { GRAMMAR, STATE_BITS } from './grammar.ts';
import { type PatternTable, TAG_BITS } from './pattern-table.ts';
import { TAGS } from './tags.ts';

/** Paths this much worse than the best are given up. */
const BEAM = 350;
/** Most states alive at once; twice as many are below `1 << PLACE_BITS`. */
const WIDTH = 48;
/** Tokens that are chosen among at a time at the most: a longer sentence is taken in pieces, wherever it is read. */
export const LONGEST_PIECE = 1024;
/** More than any path costs, and small enough to add to. */
const MOST_COST = 1 << 29;
const TAG_COUNT = TAGS.length;
const STOP = TAGS.indexOf('stop');

const STATE_MASK = (1 << STATE_BITS) - 1;
const TAG_MASK = (1 << TAG_BITS) - 1;
/** Bits for the number of an option. */
const OPTION_BITS = 8;
const OPTION_MASK = (1 << OPTION_BITS) - 1;

/** Bits for the number of a place among both rows of slots. */
const PLACE_BITS = 7;

const { start: START, stateCount, steps: grammar } = GRAMMAR;
/**
 * Two rows of slots, of the token before and of this one in turn: the states alive, and what the cheapest path to each
 * costs. A row begins at 0 or at `WIDTH`.
 */
const states = new Uint16Array(2 * WIDTH);
const costs = new Int32Array(2 * WIDTH);
/** By state: the last token at which it was reached (from 1), and in the lower bits its place among the slots. */
const marks = new Int32Array(stateCount);
/** By token and slot: the slot before, and in the lower bits the option taken. */
let steps = new Uint16Array(256 * WIDTH);

/**
 * The cheapest way through a sentence (Viterbi): writes to `chosen[to + i]` the option taken of token `from + i`. Works
 * on `count` tokens in linear time; where only one state is alive and a token has one option it only looks up the next
 * state.
 * @param patterns of each token the number of its pattern in the table
 */
export function choosePath(
  table: PatternTable,
  patterns: ArrayLike<number>,
  from: number,
  count: number,
  chosen: Uint8Array,
  to: number,
): void {
  if (steps.length < count * WIDTH) steps = new Uint16Array(count * 2 * WIDTH);
  const taken = steps;
  const { starts, inner, initial } = table;
  marks.fill(0);
  let before = 0;
  let alive = 1;
  states[0] = START;
  costs[0] = 0;
  /** What the cheapest path so far costs. */
  let least = 0;
  let own = initial;
  for (let i = 0; i < count; i++) {
    const pattern = patterns[from + i]!;
    const start = starts[pattern]!;
    const first = start >> 1;
    const end = starts[pattern + 1]! >> 1;
    const options = own;
    if ((start & 1) === 1) own = inner;
    else if ((inner[first]! & TAG_MASK) === STOP) own = initial;
    const row = i * WIDTH;
    if (alive === 1 && end - first === 1) {
      states[before] = grammar[states[before]! * TAG_COUNT + (options[first]! & TAG_MASK)]! & STATE_MASK;
      taken[row] = 0;
      continue;
    }
    const after = WIDTH - before;
    const mark = (i + 1) << PLACE_BITS;
    const leastBefore = least;
    let reached = after;
    least = MOST_COST;
    for (let slot = 0; slot < alive; slot++) {
      const base = states[before + slot]! * TAG_COUNT;
      const costBefore = costs[before + slot]! - leastBefore;
      for (let at = first; at < end; at++) {
        const option = options[at]!;
        const step = grammar[base + (option & TAG_MASK)]!;
        const cost = costBefore + (step >> STATE_BITS) + (option >> TAG_BITS);
        if (cost > least + BEAM) continue;
        const state = step & STATE_MASK;
        let next = marks[state]! - mark;
        if (next >= 0) {
          if (costs[next]! <= cost) continue;
        } else {
          if (reached === after + WIDTH) continue;
          next = reached++;
          marks[state] = mark + next;
          states[next] = state;
        }
        costs[next] = cost;
        taken[row + next - after] = (slot << OPTION_BITS) | (at - first);
        if (cost < least) least = cost;
      }
    }
    before = after;
    alive = reached - after;
  }
  let slot = 0;
  for (let at = 1; at < alive; at++) if (costs[before + at]! < costs[before + slot]!) slot = at;
  for (let i = count - 1; i >= 0; i--) {
    const step = taken[i * WIDTH + slot]!;
    chosen[to + i] = step & OPTION_MASK;
    slot = step >> OPTION_BITS;
  }
}
