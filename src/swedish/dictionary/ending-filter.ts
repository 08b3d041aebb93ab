import { extendFingerprint, newFingerprint, startFingerprint } from './fingerprint.ts';
import { PrintFilter } from './print-filter.ts';

/**
 * Which strings end one of some words, and which may be one of them: filters of bits, read from the last letter
 * backwards. They say yes too often, never no.
 */
export class EndingFilter {
  readonly endings: PrintFilter;
  readonly words: PrintFilter;
  readonly #probe = newFingerprint();

  constructor(endings: PrintFilter, words: PrintFilter) {
    this.endings = endings;
    this.words = words;
  }

  /** `size`: in bits, a power of two; some ten times as many as the words have endings. */
  static of(words: Iterable<string>, size: number): EndingFilter {
    const filter = new EndingFilter(PrintFilter.empty(size), PrintFilter.empty(size));
    const probe = newFingerprint();
    for (const word of words) {
      startFingerprint(probe);
      for (let at = word.length - 1; at >= 0; at--) {
        extendFingerprint(probe, word, at, at + 1);
        filter.endings.add(probe);
      }
      filter.words.add(probe);
    }
    return filter;
  }

  /** Where the longest end of a text begins that may end one of the words; the text's length when no letter does. */
  startOfLongest(text: string): number {
    const probe = this.#probe;
    startFingerprint(probe);
    for (let start = text.length - 1; start >= 0; start--) {
      extendFingerprint(probe, text, start, start + 1);
      if (!this.endings.hasPrint(probe)) return start + 1;
    }
    return 0;
  }

  /** Where the ends of a text begin that may be one of the words, the shortest end first; 0 is the whole text. */
  startsOfWords(text: string): readonly number[] {
    let starts: number[] | undefined;
    const probe = this.#probe;
    startFingerprint(probe);
    for (let start = text.length - 1; start >= 0; start--) {
      extendFingerprint(probe, text, start, start + 1);
      if (!this.endings.hasPrint(probe)) break;
      if (!this.words.hasPrint(probe)) continue;
      starts ??= [];
      starts.push(start);
    }
    return starts ?? NONE;
  }
}

const NONE: readonly number[] = [];
