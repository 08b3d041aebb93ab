import { LONGEST_WORD } from './longest-word.ts';

/** Where a head of one word at a time may begin, and what it costs: in order, the first of all the longest head. */
export class HeadPositions {
  size = 0;
  readonly starts = new Uint8Array(LONGEST_WORD);
  readonly costs = new Float64Array(LONGEST_WORD);

  add(start: number, cost: number): void {
    this.starts[this.size] = start;
    this.costs[this.size] = cost;
    this.size++;
  }
}
