import { GRAMMAR } from './grammar.ts';
import { TAGS } from './tags.ts';

/** What the choice needs to know of a token: its tags, and what each costs inside and at the start of a sentence. */
export interface TagOptions {
  readonly tags: readonly number[];
  readonly innerCosts: readonly number[];
  readonly initialCosts: readonly number[];
  /** Whether the token is a word; the first word of a sentence may have a capital for that alone. */
  readonly isWord: boolean;
}

/** Paths this much worse than the best are given up. */
const BEAM = 350;
/** Most states alive at once. */
const WIDTH = 48;
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
 * The cheapest way through a sentence (Viterbi): writes to `chosen[i]` the option taken of token i. Works on `count`
 * tokens in linear time; where only one state is alive and a token has one option it only looks up the next state.
 */
export function choosePath(tokens: readonly TagOptions[], from: number, count: number, chosen: Uint8Array): void {
  if (fromSlot.length < count * WIDTH) {
    fromSlot = new Uint8Array(count * 2 * WIDTH);
    byOption = new Uint8Array(count * 2 * WIDTH);
  }
  const { costs: stepCosts, next } = GRAMMAR;
  let alive = 1;
  states[0] = GRAMMAR.start;
  costs[0] = 0;
  let initial = true;
  for (let i = 0; i < count; i++) {
    const token = tokens[from + i]!;
    const { tags } = token;
    const own = initial ? token.initialCosts : token.innerCosts;
    if (token.isWord) initial = false;
    else if (tags[0] === STOP) initial = true;
    const row = i * WIDTH;
    if (tags.length === 1 && alive === 1) {
      states[0] = next[states[0]! * TAG_COUNT + tags[0]!]!;
      fromSlot[row] = 0;
      byOption[row] = 0;
      continue;
    }
    round++;
    let reached = 0;
    let least = Number.MAX_SAFE_INTEGER;
    for (let slot = 0; slot < alive; slot++) {
      const base = states[slot]! * TAG_COUNT;
      const before = costs[slot]!;
      for (let option = 0; option < tags.length; option++) {
        const index = base + tags[option]!;
        const cost = before + stepCosts[index]! + own[option]!;
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
