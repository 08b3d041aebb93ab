import type { Swedish } from '../../src/swedish/index.ts';
import { normalizeForm } from '../../src/swedish/normalize-form.ts';
import { TokenScanner } from '../../src/swedish/token-scanner.ts';
import { enlarged } from './enlarged.ts';
import type { NewForm } from './new-form.ts';
import { SpellingTable } from './spelling-table.ts';
import { textOf } from './text-of.ts';

/**
 * Forms kept at the most, and code units of them; then all are forgotten, so that memory does not grow with the text.
 */
const MOST_FORMS = 1_000_000;
const MOST_UNITS = 16_000_000;
/** A sentence longer than this is chosen among in pieces, as the lemmatizer does. */
const LONGEST_SENTENCE = 1024;

/**
 * Takes a sentence of `length` tokens: their forms, and of each the option chosen among its readings. They are to be
 * read before the next one comes.
 */
type TakeSentence = (forms: Int32Array<ArrayBuffer>, chosen: Uint8Array<ArrayBuffer>, length: number) => void;

/**
 * Reads texts as numbers, sentence by sentence: the form of each token, and which of its readings is meant. What a form
 * may be is found when it is first met; whoever counts the sentences hears of it before the sentence comes.
 */
export class FormReader {
  readonly #swedish: Pick<Swedish, 'knowForm' | 'choose'>;
  readonly #learn: (form: NewForm) => void;
  readonly #scanner = new TokenScanner();
  /** The number of each form. */
  readonly #table = new SpellingTable();
  /** By form: the number of its pattern of readings. */
  #patternOf = new Int32Array(1 << 12);
  /** The sentence at hand: of each token its form, its pattern and the option chosen. */
  #forms = new Int32Array(LONGEST_SENTENCE);
  #patterns = new Int32Array(LONGEST_SENTENCE);
  #chosen = new Uint8Array(LONGEST_SENTENCE);

  /** @param learn hears of each form when it is first met */
  constructor(swedish: Pick<Swedish, 'knowForm' | 'choose'>, learn: (form: NewForm) => void) {
    this.#swedish = swedish;
    this.#learn = learn;
  }

  /** How much memory is taken by what it remembers of forms. */
  get bytes(): number {
    return this.#table.bytes + this.#patternOf.byteLength;
  }

  /** Whether so many forms are known that all are to be forgotten before the next text. */
  get isFull(): boolean {
    return this.#table.size >= MOST_FORMS || this.#table.units >= MOST_UNITS;
  }

  /** Forgets all forms; the next one is number 0 again. */
  forget(): void {
    this.#table.clear();
  }

  /** Gives the sentences of a text, one after the other; the forms of marks and numbers too. */
  read(text: string, take: TakeSentence): void {
    const { starts, ends, kinds, sentences } = this.#scanner;
    let current = 0;
    let length = 0;
    this.#scanner.open(text);
    for (let found = this.#scanner.next(); found > 0; found = this.#scanner.next()) {
      const { units } = this.#scanner;
      for (let i = 0; i < found; i++) {
        if (sentences[i] !== current) {
          this.#give(length, take);
          length = 0;
          current = sentences[i]!;
        }
        if (length === this.#forms.length) this.#growSentence();
        const form = this.#table.value(units, starts[i]!, ends[i]!, kinds[i]!, this.#settle);
        this.#forms[length] = form;
        this.#patterns[length++] = this.#patternOf[form]!;
      }
    }
    this.#give(length, take);
  }

  #give(length: number, take: TakeSentence): void {
    for (let from = 0; from < length; from += LONGEST_SENTENCE) {
      const count = Math.min(LONGEST_SENTENCE, length - from);
      this.#swedish.choose(this.#patterns, from, count, from === 0 ? this.#chosen : this.#chosen.subarray(from));
    }
    if (length > 0) take(this.#forms, this.#chosen, length);
  }

  #growSentence(): void {
    this.#forms = enlarged(this.#forms);
    this.#patterns = enlarged(this.#patterns);
    this.#chosen = new Uint8Array(this.#forms.length);
  }

  readonly #settle = (units: Uint16Array, start: number, end: number, kind: number): number => {
    const spelled = textOf(units.subarray(start, end));
    const entry = this.#swedish.knowForm(normalizeForm(spelled));
    this.#learn({ spelled, kind, entry });
    const form = this.#table.size;
    if (form === this.#patternOf.length) this.#patternOf = enlarged(this.#patternOf);
    this.#patternOf[form] = entry.pattern.number;
    return form;
  };
}
