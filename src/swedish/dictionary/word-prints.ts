import { type Fingerprint, HIGH_BASE, LETTER, LOW_BASE, STEM_STEP } from './fingerprint.ts';

/** Words up to this length need no more room. */
const USUAL_LENGTH = 64;

/**
 * The fingerprints of all stretches of a word. Taking a new form apart asks for hundreds of them, many times over; so
 * its letters are read once, the fingerprints of its beginnings kept, and that of any stretch taken from the two
 * beginnings that differ by it: print(ab) = print(a) · base^|b| + print(b).
 */
export class WordPrints {
  #text = '';
  /** By length: the hashes of the beginnings, and the powers of the bases. */
  #highs = new Int32Array(USUAL_LENGTH + 1);
  #lows = new Int32Array(USUAL_LENGTH + 1);
  #highPowers = powers(HIGH_BASE, USUAL_LENGTH);
  #lowPowers = powers(LOW_BASE, USUAL_LENGTH);

  /** Turns to a word; nothing is done when it is the one turned to before. */
  begin(text: string): void {
    if (text === this.#text) return;
    this.#text = text;
    const { length } = text;
    if (length >= this.#highs.length) this.#grow(length * 2);
    const highs = this.#highs;
    const lows = this.#lows;
    let high = 0;
    let low = 0;
    for (let i = 0; i < length; i++) {
      const letter = text.charCodeAt(i) + LETTER;
      high = (Math.imul(high, HIGH_BASE) + letter) | 0;
      low = (Math.imul(low, LOW_BASE) + letter) | 0;
      highs[i + 1] = high;
      lows[i + 1] = low;
    }
  }

  /** `high` of the letters `start` to `end` (exclusive). */
  high(start: number, end: number): number {
    return (this.#highs[end]! - Math.imul(this.#highs[start]!, this.#highPowers[end - start]!)) | 0;
  }

  /** `low` of the letters `start` to `end` (exclusive). */
  low(start: number, end: number): number {
    return (this.#lows[end]! - Math.imul(this.#lows[start]!, this.#lowPowers[end - start]!)) | 0;
  }

  /** `stem` of the letters `start` to `end` (exclusive). */
  stem(start: number, end: number): number {
    return this.high(start, end - ((end - start) % STEM_STEP));
  }

  /** The whole fingerprint of the letters `start` to `end` (exclusive). */
  read(start: number, end: number, into: Fingerprint): void {
    into.high = this.high(start, end);
    into.low = this.low(start, end);
    into.length = end - start;
    into.stem = this.stem(start, end);
  }

  #grow(length: number): void {
    this.#highs = new Int32Array(length + 1);
    this.#lows = new Int32Array(length + 1);
    this.#highPowers = powers(HIGH_BASE, length);
    this.#lowPowers = powers(LOW_BASE, length);
  }
}

/** The powers of a base up to one, modulo 2³². */
function powers(base: number, last: number): Int32Array {
  const found = new Int32Array(last + 1);
  found[0] = 1;
  for (let i = 1; i <= last; i++) found[i] = Math.imul(found[i - 1]!, base);
  return found;
}
