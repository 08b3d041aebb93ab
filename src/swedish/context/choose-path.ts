import { GRAMMAR } from './grammar.ts';
import { PATTERNS } from './pattern-table.ts';
import { TAGS } from './tags.ts';

/** Paths this much worse than the best are given up. */
const BEAM = 350;
/** Most states alive at once. */
const WIDTH = 48;
/** More than any path costs, and small enough to add to. */
const MOST_COST = 1 << 29;
const TAG_COUNT = TAGS.length;
const STOP = TAGS.indexOf('stop');

const bestCost = new Int32Array(GRAMMAR.stateCount);
const bestSlot = new Int16Array(GRAMMAR.stateCount);
const seen = new Int32Array(GRAMMAR.stateCount);
let round = 0;

let states = new Uint16Array(WIDTH);
let costs = new Int32Array(WIDTH);
let nextStates = new Uint16Array(WIDTH);
let nextCosts = new Int32Array(WIDTH);
let fromSlot = new Uint8Array(256 * WIDTH);
let byOption = new Uint8Array(256 * WIDTH);

/**
 * The cheapest way through a sentence (Viterbi): writes to `chosen[i]` the option taken of token `from + i`. Works on
 * `count` tokens in linear time; where only one state is alive and a token has one option it only looks up the next
 * state.
 * @param patterns of each token the number of its pattern in the table of patterns
 */
export function choosePath(patterns: ArrayLike<number>, from: number, count: number, chosen: Uint8Array): void {
  if (fromSlot.length < count * WIDTH) {
    fromSlot = new Uint8Array(count * 2 * WIDTH);
    byOption = new Uint8Array(count * 2 * WIDTH);
  }
  const { costs: stepCosts, next } = GRAMMAR;
  const { starts, tags, words, innerCosts, initialCosts } = PATTERNS;
  let alive = 1;
  states[0] = GRAMMAR.start;
  costs[0] = 0;
  let initial = true;
  for (let i = 0; i < count; i++) {
    const pattern = patterns[from + i]!;
    const first = starts[pattern]!;
    const options = starts[pattern + 1]! - first;
    const own = initial ? initialCosts : innerCosts;
    if (words[pattern] === 1) initial = false;
    else if (tags[first] === STOP) initial = true;
    const row = i * WIDTH;
    if (options === 1 && alive === 1) {
      states[0] = next[states[0]! * TAG_COUNT + tags[first]!]!;
      fromSlot[row] = 0;
      byOption[row] = 0;
      continue;
    }
    round++;
    let reached = 0;
    let least = MOST_COST;
    for (let slot = 0; slot < alive; slot++) {
      const base = states[slot]! * TAG_COUNT;
      const before = costs[slot]!;
      for (let option = 0; option < options; option++) {
        const index = base + tags[first + option]!;
        const cost = before + stepCosts[index]! + own[first + option]!;
        if (cost > least + BEAM) continue;
        const state = next[index]!;
        let at: number;
        if (seen[state] === round) {
          if (bestCost[state]! <= cost) continue;
          at = bestSlot[state]!;
        } else {
          if (reached === WIDTH) continue;
          seen[state] = round;
          at = reached++;
          bestSlot[state] = at;
          nextStates[at] = state;
        }
        bestCost[state] = cost;
        nextCosts[at] = cost;
        fromSlot[row + at] = slot;
        byOption[row + at] = option;
        if (cost < least) least = cost;
      }
    }
    for (let at = 0; at < reached; at++) nextCosts[at] = nextCosts[at]! - least;
    [states, nextStates] = [nextStates, states];
    [costs, nextCosts] = [nextCosts, costs];
    alive = reached;
  }
  let slot = 0;
  for (let at = 1; at < alive; at++) if (costs[at]! < costs[slot]!) slot = at;
  for (let i = count - 1; i >= 0; i--) {
    chosen[i] = byOption[i * WIDTH + slot]!;
    slot = fromSlot[i * WIDTH + slot]!;
  }
}
