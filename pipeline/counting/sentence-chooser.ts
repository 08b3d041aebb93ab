import { choosePath, LONGEST_PIECE } from '../../src/swedish/context/choose-path.ts';
import type { PatternTable } from '../../src/swedish/index.ts';
import { enlarged } from './enlarged.ts';
import type { ReadSentences } from './read-sentences.ts';

/** Chooses among the readings of the forms in sentences. */
export class SentenceChooser {
  readonly #table: PatternTable;
  /** By form: the number of its pattern of readings. */
  #patternOf = new Int32Array(1 << 12);
  #size = 0;
  #chosen = new Uint8Array();
  /** Of a piece of a sentence: the pattern of each token. */
  readonly #patterns = new Int32Array(LONGEST_PIECE);

  /** @param table where the patterns are */
  constructor(table: PatternTable) {
    this.#table = table;
  }

  /** How much memory is taken by what it remembers of forms. */
  get bytes(): number {
    return this.#patternOf.byteLength;
  }

  /** Learns the next form: the number of its pattern. */
  learn(pattern: number): void {
    if (this.#size === this.#patternOf.length) this.#patternOf = enlarged(this.#patternOf);
    this.#patternOf[this.#size++] = pattern;
  }

  /** Forgets all forms; the next one is number 0 again. */
  forget(): void {
    this.#size = 0;
  }

  /** Gives by token the option chosen among the readings of its form; to be read before it is asked again. */
  choose({ sentences, forms }: ReadSentences): Uint8Array<ArrayBuffer> {
    if (this.#chosen.length < forms.length) this.#chosen = new Uint8Array(Math.ceil(forms.length * 1.25));
    let from = 0;
    for (const length of sentences) {
      const end = from + length;
      for (; from < end; from += LONGEST_PIECE) {
        this.#choose(forms, from, Math.min(end, from + LONGEST_PIECE));
      }
      from = end;
    }
    return this.#chosen.subarray(0, forms.length);
  }

  #choose(forms: Int32Array, from: number, end: number): void {
    const patterns = this.#patterns;
    for (let at = from; at < end; at++) patterns[at - from] = this.#patternOf[forms[at]!]!;
    choosePath(this.#table, patterns, 0, end - from, this.#chosen, from);
  }
}
