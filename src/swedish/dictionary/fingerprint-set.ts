import { extendFingerprint, newFingerprint, startFingerprint } from './fingerprint.ts';

/**
 * A set of strings that grows, kept as fingerprints in a typed array (open addressing). The capacity is a power of two
 * and is never exceeded. When it is whole, it is packed (`PackedPrints`).
 */
export class FingerprintSet {
  readonly slots: Int32Array;
  readonly #mask: number;
  readonly #shift: number;
  readonly #probe = newFingerprint();

  constructor(slots: Int32Array) {
    this.slots = slots;
    this.#mask = slots.length / 2 - 1;
    this.#shift = Math.clz32(this.#mask);
  }

  static empty(capacity: number): FingerprintSet {
    return new FingerprintSet(new Int32Array(capacity * 2));
  }

  /** Adds a fingerprint; gives its slot. */
  add(high: number, low: number): number {
    const at = this.#locate(high, low);
    if (at >= 0) return at;
    this.slots[~at * 2] = high;
    this.slots[~at * 2 + 1] = low === 0 ? 1 : low;
    return ~at;
  }

  /** Adds a text; gives its slot. */
  addText(text: string): number {
    const probe = this.#probe;
    startFingerprint(probe);
    extendFingerprint(probe, text, 0, text.length);
    return this.add(probe.high, probe.low);
  }

  /** The slot of a fingerprint, or the complement (`~`) of the free slot where it belongs. */
  #locate(high: number, wantedLow: number): number {
    const low = wantedLow === 0 ? 1 : wantedLow;
    const { slots } = this;
    let at = Math.imul(high ^ (low >>> 15), 0x9e3779b1) >>> this.#shift;
    for (;;) {
      const found = slots[at * 2 + 1]!;
      if (found === 0) return ~at;
      if (found === low && slots[at * 2] === high) return at;
      at = (at + 1) & this.#mask;
    }
  }
}
