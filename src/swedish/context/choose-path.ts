import { GRAMMAR, STATE_BITS } from './grammar.ts';
import { PATTERNS, TAG_BITS } from './pattern-table.ts';
import { TAGS } from './tags.ts';

/** Paths this much worse than the best are given up. */
const BEAM = 350;
/** Most states alive at once. */
const WIDTH = 48;
/** More than any path costs, and small enough to add to. */
const MOST_COST = 1 << 29;
const TAG_COUNT = TAGS.length;
const STOP = TAGS.indexOf('stop');

const STATE_MASK = (1 << STATE_BITS) - 1;
const TAG_MASK = (1 << TAG_BITS) - 1;
/** Bits for the number of an option. */
const OPTION_BITS = 8;
const OPTION_MASK = (1 << OPTION_BITS) - 1;

/** By state: its slot, when the state in that slot is this one; else nothing. */
const slots = new Uint8Array(GRAMMAR.stateCount);
/** By slot, of the token before and of this one: the states alive, and what the cheapest path to each costs. */
const states = [new Uint16Array(WIDTH), new Uint16Array(WIDTH)] as const;
const costs = [new Int32Array(WIDTH), new Int32Array(WIDTH)] as const;
/** By token and slot: the slot before, and in the lower bits the option taken. */
let steps = new Uint16Array(256 * WIDTH);

/**
 * The cheapest way through a sentence (Viterbi): writes to `chosen[i]` the option taken of token `from + i`. Works on
 * `count` tokens in linear time; where only one state is alive and a token has one option it only looks up the next
 * state.
 * @param patterns of each token the number of its pattern in the table of patterns
 */
export function choosePath(patterns: ArrayLike<number>, from: number, count: number, chosen: Uint8Array): void {
  if (steps.length < count * WIDTH) steps = new Uint16Array(count * 2 * WIDTH);
  const taken = steps;
  const { steps: grammar } = GRAMMAR;
  const { starts, inner, initial } = PATTERNS;
  let [before, after] = states;
  let [costsBefore, costsAfter] = costs;
  let alive = 1;
  before[0] = GRAMMAR.start;
  costsBefore[0] = 0;
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
      before[0] = grammar[before[0]! * TAG_COUNT + (options[first]! & TAG_MASK)]! & STATE_MASK;
      taken[row] = 0;
      continue;
    }
    const leastBefore = least;
    let reached = 0;
    least = MOST_COST;
    for (let slot = 0; slot < alive; slot++) {
      const base = before[slot]! * TAG_COUNT;
      const costBefore = costsBefore[slot]! - leastBefore;
      for (let at = first; at < end; at++) {
        const option = options[at]!;
        const step = grammar[base + (option & TAG_MASK)]!;
        const cost = costBefore + (step >> STATE_BITS) + (option >> TAG_BITS);
        if (cost > least + BEAM) continue;
        const state = step & STATE_MASK;
        let next = slots[state]!;
        if (next < reached && after[next] === state) {
          if (costsAfter[next]! <= cost) continue;
        } else {
          if (reached === WIDTH) continue;
          next = reached++;
          slots[state] = next;
          after[next] = state;
        }
        costsAfter[next] = cost;
        taken[row + next] = (slot << OPTION_BITS) | (at - first);
        if (cost < least) least = cost;
      }
    }
    [before, after] = [after, before];
    [costsBefore, costsAfter] = [costsAfter, costsBefore];
    alive = reached;
  }
  let slot = 0;
  for (let at = 1; at < alive; at++) if (costsBefore[at]! < costsBefore[slot]!) slot = at;
  for (let i = count - 1; i >= 0; i--) {
    const step = taken[i * WIDTH + slot]!;
    chosen[i] = step & OPTION_MASK;
    slot = step >> OPTION_BITS;
  }
}
