import type { FormEntry, Swedish } from '../../src/swedish/index.ts';
import { normalizeForm } from '../../src/swedish/normalize-form.ts';
import { TokenScanner } from '../../src/swedish/token-scanner.ts';
import { enlarged } from './enlarged.ts';
import type { NewForm } from './new-form.ts';
import type { ReadSentences } from './read-sentences.ts';
import { SpellingTable } from './spelling-table.ts';
import { textOf } from './text-of.ts';

/**
 * Forms kept at the most, and code units of them; then all are forgotten, so that memory does not grow with the text.
 */
const MOST_FORMS = 1_000_000;
const MOST_UNITS = 16_000_000;

/**
 * Reads texts as numbers: the form of each token.
 *
 * Many texts are read at a time, in two steps: all are added, and then the forms that were met first are looked up.
 * The steps ask for different memory, the table of forms and the lexicon; one after the other they find it near, and
 * text by text they would wait for it.
 */
export class FormReader {
  readonly #swedish: Pick<Swedish, 'knowForm'>;
  readonly #learn: (form: NewForm) => void;
  readonly #scanner = new TokenScanner();
  /** The number of each form. */
  readonly #table = new SpellingTable();
  /** The forms that the texts at hand have first, and how many are looked up of all. */
  #met: Omit<NewForm, 'entry'>[] = [];
  #settled = 0;
  /** By form: why it cannot be looked up. */
  readonly #failures = new Map<number, unknown>();
  /** The texts at hand: the lengths of their sentences, and the form of each token. */
  #sentences = new Int32Array(1 << 8);
  #sentenceCount = 0;
  #forms = new Int32Array(1 << 12);
  #tokenCount = 0;

  /** @param learn hears of each form when it is looked up, in the order of their numbers */
  constructor(swedish: Pick<Swedish, 'knowForm'>, learn: (form: NewForm) => void) {
    this.#swedish = swedish;
    this.#learn = learn;
  }

  /** How much memory is taken by what it remembers of forms. */
  get bytes(): number {
    return this.#table.bytes;
  }

  /** How many forms are numbered. */
  get known(): number {
    return this.#table.size;
  }

  /** How many sentences of the texts at hand there are, and how many tokens. */
  get sentenceCount(): number {
    return this.#sentenceCount;
  }
  get tokenCount(): number {
    return this.#tokenCount;
  }

  /** Whether so many forms are known that all are to be forgotten before the next text is added. */
  get isFull(): boolean {
    return this.#table.size >= MOST_FORMS || this.#table.units >= MOST_UNITS;
  }

  /** Forgets all forms, none of which waits to be looked up; the next one is number 0 again. */
  forget(): void {
    this.#table.clear();
    this.#settled = 0;
    this.#failures.clear();
  }

  /** Adds a text to those at hand: all of it, or nothing when it throws. Marks and numbers are tokens too. */
  add(text: string): void {
    const { starts, ends, kinds, sentences } = this.#scanner;
    let sentence = this.#sentenceCount;
    let first = this.#tokenCount;
    let at = first;
    let current = 0;
    this.#scanner.open(text);
    for (let found = this.#scanner.next(); found > 0; found = this.#scanner.next()) {
      const { units } = this.#scanner;
      if (at + found > this.#forms.length) this.#forms = enlarged(this.#forms, at + found);
      const forms = this.#forms;
      for (let i = 0; i < found; i++) {
        if (sentences[i] !== current) {
          current = sentences[i]!;
          if (at > first) this.#putSentence(sentence++, at - first);
          first = at;
        }
        forms[at++] = this.#table.value(units, starts[i]!, ends[i]!, kinds[i]!, this.#number);
      }
    }
    if (at > first) this.#putSentence(sentence++, at - first);
    this.#sentenceCount = sentence;
    this.#tokenCount = at;
  }

  /** Looks up the forms with lower numbers than that, as far as it has not been done. */
  settle(end: number): void {
    const before = this.#table.size - this.#met.length;
    for (; this.#settled < end; this.#settled++) {
      const form = this.#settled;
      const { spelled, kind } = this.#met[form - before]!;
      const entry = this.#lookUp(form, normalizeForm(spelled));
      this.#learn({ spelled, kind, entry });
    }
  }

  /**
   * Makes sure that the forms from one place to another (exclusive) could be looked up.
   * @throws what was thrown when one of them was
   */
  check(forms: Int32Array, from: number, end: number): void {
    if (this.#failures.size === 0) return;
    for (let at = from; at < end; at++) {
      const form = forms[at]!;
      if (this.#failures.has(form)) throw this.#failures.get(form);
    }
  }

  /**
   * Gives the texts at hand and begins anew; forms that were not looked up are now. What is given is to be read before
   * another text is added.
   */
  take(): ReadSentences {
    this.settle(this.known);
    const [sentenceCount, tokenCount] = [this.#sentenceCount, this.#tokenCount];
    this.#met = [];
    this.#sentenceCount = 0;
    this.#tokenCount = 0;
    return {
      sentences: this.#sentences.subarray(0, sentenceCount),
      forms: this.#forms.subarray(0, tokenCount),
    };
  }

  #putSentence(sentence: number, length: number): void {
    if (sentence === this.#sentences.length) this.#sentences = enlarged(this.#sentences);
    this.#sentences[sentence] = length;
  }

  /** A form that cannot be looked up has a place like any other: who counts has the same numbers. */
  #lookUp(form: number, normalized: string): FormEntry {
    try {
      return this.#swedish.knowForm(normalized);
    } catch (error) {
      this.#failures.set(form, error);
      return this.#swedish.knowForm('');
    }
  }

  readonly #number = (units: Uint16Array, start: number, end: number, kind: number): number => {
    this.#met.push({ spelled: textOf(units.subarray(start, end)), kind });
    return this.#table.size;
  };
}
