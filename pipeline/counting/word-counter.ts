import type { Citation } from '../../src/records.ts';
import { normalizeForm } from '../../src/swedish/normalize-form.ts';
import { TokenScanner, WORD } from '../../src/swedish/token-scanner.ts';
import { RowCounts } from './row-counts.ts';
import { SpellingTable } from './spelling-table.ts';
import type { Tally } from './tally.ts';
import { textOf } from './text-of.ts';

/**
 * Spellings kept at the most, and code units of them; then all are forgotten, so that memory does not grow with the
 * text.
 */
const MOST_SPELLINGS = 1_000_000;
const MOST_UNITS = 16_000_000;

/**
 * Counts citations into a tally by their words as they are written, in small letters: what `CitationCounter` counts
 * when a word's lemma is its form and there are no concepts, several times as fast.
 */
export class WordCounter {
  readonly #stopwords: ReadonlySet<string>;
  readonly #tally: Tally;
  readonly #scanner = new TokenScanner();
  /** The row of the word among the lemmas, or −1 − that among the stopwords. */
  readonly #spellings = new SpellingTable();
  readonly #words = new RowCounts();
  readonly #removed = new RowCounts();

  constructor(stopwords: ReadonlySet<string>, tally: Tally) {
    this.#stopwords = stopwords;
    this.#tally = tally;
  }

  /** How much memory is taken by what it remembers of words, and by the tally. */
  get bytes(): number {
    return this.#spellings.bytes + this.#tally.bytes + this.#words.bytes + this.#removed.bytes;
  }

  /**
   * Adds one citation to the tally; all of it, or nothing when it throws.
   * @returns the ids of the concepts it mentions: none
   */
  count({ year, text }: Pick<Citation, 'year' | 'text'>): readonly string[] {
    try {
      this.#scanner.open(text);
      const figures = { year, citations: 1, words: 0, contentWords: 0, sentences: 0 };
      let sentence = NONE;
      for (let found = this.#scanner.next(); found > 0; found = this.#scanner.next()) {
        sentence = this.#add(found, sentence, figures);
      }
      const { lemmas, stopwords } = this.#tally.tables;
      this.#tally.addYear(figures);
      lemmas.addDocument(year, this.#words);
      stopwords.addDocument(year, this.#removed);
      return NO_CONCEPTS;
    } finally {
      this.#words.clear();
      this.#removed.clear();
      const { size, units } = this.#spellings;
      if (size >= MOST_SPELLINGS || units >= MOST_UNITS) this.#spellings.clear();
    }
  }

  /**
   * Adds the words that the scanner found.
   * @param last the sentence of the last word before them
   * @returns that of the last among them
   */
  #add(found: number, last: number, figures: { words: number; contentWords: number; sentences: number }): number {
    const { starts, ends, kinds, sentences, units } = this.#scanner;
    let sentence = last;
    for (let i = 0; i < found; i++) {
      if (kinds[i] !== WORD) continue;
      figures.words++;
      if (sentences[i] !== sentence) {
        sentence = sentences[i]!;
        figures.sentences++;
      }
      const row = this.#spellings.value(units, starts[i]!, ends[i]!, WORD, this.#settle);
      if (row < 0) this.#removed.add(-1 - row);
      else {
        this.#words.add(row);
        figures.contentWords++;
      }
    }
    return sentence;
  }

  readonly #settle = (units: Uint16Array, start: number, end: number): number => {
    const word = normalizeForm(textOf(units.subarray(start, end))).toLowerCase();
    const { lemmas, stopwords } = this.#tally.tables;
    return this.#stopwords.has(word) ? -1 - stopwords.row(word) : lemmas.row(word);
  };
}

/** In place of the sentence of a word that is not there. */
const NONE = -1;
const NO_CONCEPTS: readonly string[] = [];
