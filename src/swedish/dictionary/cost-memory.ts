/** Of what is not remembered. */
export const UNKNOWN_COST = -1;

/**
 * Remembers costs of strings told by their fingerprints, so that a stretch of a word is asked for without being cut
 * out. Each string has one place, and a new one takes it from the last: memory does not grow with the text. All that is
 * kept of a string lies side by side, because waiting for memory is what remembering costs.
 */
export class CostMemory {
  /** By place: `low`; what the place leaves open of `high`, and behind it the number of the cost. */
  readonly #slots: Int32Array;
  /** The costs by number, few and each once; 0 is the number of none. */
  readonly #costs: number[] = [UNKNOWN_COST];
  readonly #bits: number;

  /** Room for 2 to the power of `bits` strings, and for nearly as many costs: from 1 to 16. */
  constructor(bits: number) {
    this.#slots = new Int32Array(2 ** (bits + 1));
    this.#bits = bits;
  }

  /** The cost remembered for a fingerprint; `UNKNOWN_COST` when there is none. */
  recall(high: number, low: number): number {
    const mixed = mix(high, low);
    const at = (mixed >>> (32 - this.#bits)) * 2;
    if (this.#slots[at] !== low) return UNKNOWN_COST;
    const kept = this.#slots[at + 1]!;
    const bits = this.#bits;
    return kept >>> bits === (mixed << bits) >>> bits ? this.#costs[kept & ((1 << bits) - 1)]! : UNKNOWN_COST;
  }

  /** Remembers a cost, 0 or more; gives it back. */
  remember(high: number, low: number, cost: number): number {
    const mixed = mix(high, low);
    const at = (mixed >>> (32 - this.#bits)) * 2;
    this.#slots[at] = low;
    this.#slots[at + 1] = (mixed << this.#bits) | this.#numberOf(cost);
    return cost;
  }

  /** The number of the place of a fingerprint, where what has the cost may be kept too. */
  place(high: number, low: number): number {
    return mix(high, low) >>> (32 - this.#bits);
  }

  #numberOf(cost: number): number {
    const known = this.#costs.indexOf(cost);
    return known >= 0 ? known : this.#costs.push(cost) - 1;
  }
}

/** Spreads `high`; with `low` at hand, `high` follows from it. */
function mix(high: number, low: number): number {
  return Math.imul(high ^ (low >>> 15), 0x9e3779b1);
}
