/**
 * Remembers answers for strings told by their fingerprints, so that a stretch of a word is asked for without being cut
 * out. Each string has one place, and a new one takes it from the last: memory does not grow with the text.
 */
export class PrintMemory<Answer> {
  readonly #prints: Int32Array;
  readonly #answers: (Answer | undefined)[];
  readonly #shift: number;

  /** Room for 2 to the power of `bits` answers. */
  constructor(bits: number) {
    this.#prints = new Int32Array(2 ** (bits + 1));
    this.#answers = new Array<Answer | undefined>(2 ** bits).fill(undefined);
    this.#shift = 32 - bits;
  }

  /** The answer remembered for a fingerprint, if any. */
  recall(high: number, low: number): Answer | undefined {
    const at = this.#place(high, low);
    return this.#prints[at * 2] === high && this.#prints[at * 2 + 1] === low ? this.#answers[at] : undefined;
  }

  /** Remembers an answer; gives it back. */
  remember(high: number, low: number, answer: Answer): Answer {
    const at = this.#place(high, low);
    this.#prints[at * 2] = high;
    this.#prints[at * 2 + 1] = low;
    this.#answers[at] = answer;
    return answer;
  }

  #place(high: number, low: number): number {
    return Math.imul(high ^ (low >>> 15), 0x9e3779b1) >>> this.#shift;
  }
}
