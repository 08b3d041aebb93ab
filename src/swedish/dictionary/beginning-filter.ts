import type { Fingerprint } from './fingerprint.ts';
import type { WordPrints } from './word-prints.ts';

const LINE_BITS = 512;
const LINE_WORDS = LINE_BITS / 32;

/**
 * Which strings begin a word: one bit for each beginning of each word, at the place of its fingerprint. A bit that is
 * not set is a sure no; one that is set may be another string's, about one time in six. The bits are far fewer than the
 * tables of words, and those of strings with the same stem lie together (512 bits, as many as a processor fetches at a
 * time), because waiting for memory is what looking up costs.
 */
export class BeginningFilter {
  readonly bits: Uint32Array;
  /** 32 less the bits of a line's number. */
  readonly #shift: number;

  /** The number of bits is a power of two. */
  constructor(bits: Uint32Array) {
    this.bits = bits;
    this.#shift = Math.clz32(bits.length / LINE_WORDS - 1);
  }

  /** `size`: in bits, a power of two. */
  static empty(size: number): BeginningFilter {
    return new BeginningFilter(new Uint32Array(size / 32));
  }

  /** Adds the fingerprint of a beginning. */
  add(print: Fingerprint): void {
    const at = this.#place(print.high, print.low, print.stem);
    this.bits[at >>> 5]! |= 1 << (at & 31);
  }

  /** Whether a fingerprint may be that of a beginning. */
  hasPrint(print: Fingerprint): boolean {
    return this.has(print.high, print.low, print.stem);
  }

  /**
   * How far a word may reach that begins at `start` of the word that `prints` is turned to, of so many letters: the end
   * (exclusive) of the longest beginning.
   */
  longest(prints: WordPrints, start: number, length: number): number {
    for (let end = start + 1; end <= length; end++) {
      if (!this.has(prints.high(start, end), prints.low(start, end), prints.stem(start, end))) return end - 1;
    }
    return length;
  }

  /** The same for a fingerprint that is no object. */
  has(high: number, low: number, stem: number): boolean {
    const at = this.#place(high, low, stem);
    return ((this.bits[at >>> 5]! >>> (at & 31)) & 1) === 1;
  }

  /** The number of a fingerprint's bit: its line by the stem, its place there by the whole. */
  #place(high: number, low: number, stem: number): number {
    const line = Math.imul(stem ^ (stem >>> 15), 0x9e3779b1) >>> this.#shift;
    return line * LINE_BITS + ((high ^ (low >>> 9)) & (LINE_BITS - 1));
  }
}
