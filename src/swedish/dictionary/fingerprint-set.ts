import { extendFingerprint, newFingerprint, startFingerprint } from './fingerprint.ts';

/**
 * A set of strings, or a map from strings to small integers, kept as fingerprints in typed arrays (open addressing), so
 * that it is written to and read from a file as it is. The capacity is a power of two and is never exceeded.
 */
export class FingerprintSet {
  readonly slots: Int32Array;
  readonly values: Uint16Array;
  readonly #mask: number;
  readonly #shift: number;
  readonly #probe = newFingerprint();

  /** `values` may have length 0 for a plain set. */
  constructor(slots: Int32Array, values: Uint16Array) {
    this.slots = slots;
    this.values = values;
    this.#mask = slots.length / 2 - 1;
    this.#shift = Math.clz32(this.#mask);
  }

  static empty(capacity: number, withValues: boolean): FingerprintSet {
    return new FingerprintSet(new Int32Array(capacity * 2), new Uint16Array(withValues ? capacity : 0));
  }

  has(text: string): boolean {
    return this.find(text) >= 0;
  }

  hasPrint(high: number, low: number): boolean {
    return this.#locate(high, low) >= 0;
  }

  /** The slot of a fingerprint, below 0 when it is not there. */
  findPrint(high: number, low: number): number {
    return this.#locate(high, low);
  }

  /** The slot of a text, below 0 when it is not there. */
  find(text: string): number {
    const probe = this.#probe;
    startFingerprint(probe);
    extendFingerprint(probe, text, 0, text.length);
    return this.#locate(probe.high, probe.low);
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
