import { extendFingerprint, type Fingerprint, newFingerprint, startFingerprint } from './fingerprint.ts';

const LINE_BITS = 512;
const LINE_WORDS = LINE_BITS / 32;

/**
 * Which strings begin a word: one bit for each beginning of each word, at the place of its fingerprint. A bit that is not
 * set is a sure no; one that is set may be another string's, about one time in six. The bits are far fewer than the tables
 * of words, and those of strings with the same stem lie together (512 bits, as many as a processor fetches at a time),
 * because waiting for memory is what looking up costs.
 */
export class BeginningFilter {
  readonly bits: Uint32Array;
  /** The number of lines less one. */
  readonly #mask: number;
  readonly #probe = newFingerprint();

  /** The number of bits is a power of two. */
  constructor(bits: Uint32Array) {
    this.bits = bits;
    this.#mask = bits.length / LINE_WORDS - 1;
  }

  /** `size`: in bits, a power of two. */
  static empty(size: number): BeginningFilter {
    return new BeginningFilter(new Uint32Array(size / 32));
  }

  /** Adds the fingerprint of a beginning. */
  add(print: Fingerprint): void {
    const at = this.#place(print);
    this.bits[at >>> 5]! |= 1 << (at & 31);
  }

  /** Whether a fingerprint may be that of a beginning. */
  hasPrint(print: Fingerprint): boolean {
    const at = this.#place(print);
    return ((this.bits[at >>> 5]! >>> (at & 31)) & 1) === 1;
  }

  /** How far a word may reach that begins at `start` of a text: the end (exclusive) of the longest beginning. */
  longest(text: string, start: number): number {
    const probe = this.#probe;
    startFingerprint(probe);
    for (let end = start; end < text.length; end++) {
      extendFingerprint(probe, text, end, end + 1);
      if (!this.hasPrint(probe)) return end;
    }
    return text.length;
  }

  /** The number of a fingerprint's bit: its line by the stem, its place there by the whole. */
  #place({ high, low, stem }: Fingerprint): number {
    const line = (stem ^ (stem >>> 13)) & this.#mask;
    return line * LINE_BITS + ((high ^ (low >>> 9)) & (LINE_BITS - 1));
  }
}
