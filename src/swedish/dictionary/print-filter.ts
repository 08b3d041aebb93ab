import type { Fingerprint } from './fingerprint.ts';

const LINE_BITS = 512;
const LINE_WORDS = LINE_BITS / 32;

/**
 * Some strings, and one bit for each of them, at the place of its fingerprint. A bit that is not set is a sure no; one
 * that is set may be another string's. Those of strings with the same stem lie together (512 bits, as many as a
 * processor fetches at a time), because waiting for memory is what looking up costs.
 */
export class PrintFilter {
  readonly bits: Uint32Array;
  /** 32 less the bits of a line's number. */
  readonly #shift: number;

  /** The number of bits is a power of two. */
  constructor(bits: Uint32Array) {
    this.bits = bits;
    this.#shift = Math.clz32(bits.length / LINE_WORDS - 1);
  }

  /** `size`: in bits, a power of two. */
  static empty(size: number): PrintFilter {
    return new PrintFilter(new Uint32Array(size / 32));
  }

  /** Adds the fingerprint of a string. */
  add(print: Fingerprint): void {
    const at = this.#place(print.high, print.low, print.stem);
    this.bits[at >>> 5]! |= 1 << (at & 31);
  }

  /** Whether a fingerprint may be that of a string that was added. */
  hasPrint(print: Fingerprint): boolean {
    const at = this.#place(print.high, print.low, print.stem);
    return ((this.bits[at >>> 5]! >>> (at & 31)) & 1) === 1;
  }

  /** The number of a fingerprint's bit: its line by the stem, its place there by the whole. */
  #place(high: number, low: number, stem: number): number {
    const line = Math.imul(stem ^ (stem >>> 15), 0x9e3779b1) >>> this.#shift;
    return line * LINE_BITS + ((high ^ (low >>> 9)) & (LINE_BITS - 1));
  }
}
