import { extendFingerprint, type Fingerprint, startFingerprint } from './fingerprint.ts';

/**
 * Which strings begin a word: one bit for each beginning of each word, at the place of its fingerprint. A bit that is not
 * set is a sure no; one that is set may be another string's, about one time in six. The bits fit in a processor's
 * cache, which the tables of words do not, so that most strings that are no word are told without them.
 */
export class BeginningFilter {
  readonly bits: Uint32Array;
  readonly #mask: number;
  readonly #probe: Fingerprint = { high: 0, low: 0 };

  /** The number of bits is a power of two. */
  constructor(bits: Uint32Array) {
    this.bits = bits;
    this.#mask = bits.length * 32 - 1;
  }

  /** `size`: in bits, a power of two. */
  static empty(size: number): BeginningFilter {
    return new BeginningFilter(new Uint32Array(size / 32));
  }

  /** Adds the fingerprint of a beginning. */
  add(high: number, low: number): void {
    const at = place(high, low) & this.#mask;
    this.bits[at >>> 5]! |= 1 << (at & 31);
  }

  /** Whether a fingerprint may be that of a beginning. */
  hasPrint(high: number, low: number): boolean {
    const at = place(high, low) & this.#mask;
    return ((this.bits[at >>> 5]! >>> (at & 31)) & 1) === 1;
  }

  /** How far a word may reach that begins at `start` of a text: the end (exclusive) of the longest beginning. */
  longest(text: string, start: number): number {
    const probe = this.#probe;
    startFingerprint(probe);
    for (let end = start; end < text.length; end++) {
      extendFingerprint(probe, text, end, end + 1);
      if (!this.hasPrint(probe.high, probe.low)) return end;
    }
    return text.length;
  }
}

function place(high: number, low: number): number {
  return high ^ (low >>> 9);
}
