import { BeginningFilter } from './beginning-filter.ts';
import { extendFingerprint, type Fingerprint, startFingerprint } from './fingerprint.ts';

/** Which strings end one of some words: a filter of beginnings, read from the last letter backwards. */
export class EndingFilter {
  readonly #bits: BeginningFilter;
  readonly #probe: Fingerprint = { high: 0, low: 0 };

  /** `size`: in bits, a power of two; some ten times as many as the words have endings. */
  constructor(words: Iterable<string>, size: number) {
    this.#bits = BeginningFilter.empty(size);
    const probe = this.#probe;
    for (const word of words) {
      startFingerprint(probe);
      for (let at = word.length - 1; at >= 0; at--) {
        extendFingerprint(probe, word, at, at + 1);
        this.#bits.add(probe.high, probe.low);
      }
    }
  }

  /** Where the longest end of a text begins that may end one of the words; the text's length when no letter does. */
  startOfLongest(text: string): number {
    const probe = this.#probe;
    startFingerprint(probe);
    for (let start = text.length - 1; start >= 0; start--) {
      extendFingerprint(probe, text, start, start + 1);
      if (!this.#bits.hasPrint(probe.high, probe.low)) return start + 1;
    }
    return 0;
  }
}
