import { MARK } from '../../src/concepts/index.ts';
import type { TokenKind } from '../../src/records.ts';
import type { FormEntry, SwedishWord } from '../../src/swedish/index.ts';
import { normalizeForm } from '../../src/swedish/normalize-form.ts';
import { TOKEN_KINDS, WORD as WORD_KIND } from '../../src/swedish/token-scanner.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import { enlarged } from './enlarged.ts';
import { SpellingTable } from './spelling-table.ts';
import type { Tally } from './tally.ts';
import { textOf } from './text-of.ts';
import type { WordRows } from './word-rows.ts';

/**
 * Forms kept at the most, and code units of them; then all are forgotten, so that memory does not grow with the text.
 */
const MOST_FORMS = 1_000_000;
const MOST_UNITS = 16_000_000;

/** The fields of a form, side by side: a token then costs one look into memory that is far away. */
const PATTERN = 0;
const KIND = 1;
/** Row of the stopword, −1 for any other form. */
const STOPWORD = 2;
/** Where its options begin. */
const OPTIONS = 3;
const FORM_FIELDS = 4;

/** The fields of an option, a reading of a form. */
const WORD = 0;
const PHRASES = 1;
const OPTION_FIELDS = 2;
/** In `WORD`, until the option is first chosen: its lemma and part of speech, below 0. */
const asUnsettled = (key: number): number => -1 - key;

/** Added to the kind of a suspended form. */
const SUSPENDED = 4;

/** In `PHRASES`: the numbers of form and lemma among the words of phrases, moved up by two, since two are negative. */
const LEMMA_SHIFT = 15;
const NUMBER_BITS = (1 << LEMMA_SHIFT) - 1;
const MOVED = 2;
/** Set when the form or its lemma may set off a phrase. */
const TRIGGER = 1 << 30;

/**
 * What counting must know of every form, in numbers, settled when it is first seen: whether it is a word, a stopword or
 * suspended, its readings, and by reading its place in phrases and, when it is first chosen, the word it is.
 */
export class KnownForms {
  readonly #knowledge: Knowledge;
  readonly #tally: Tally;
  readonly #words: WordRows;
  /** The number of each form. */
  readonly #table = new SpellingTable();
  /** By form: where its spelling ends among those of the table; it begins where that of the form before ends. */
  #ends = new Int32Array(1 << 12);
  #forms = new Int32Array(FORM_FIELDS << 12);
  #options = new Int32Array(OPTION_FIELDS << 13);
  #size = 0;
  #optionsSize = 0;

  constructor(knowledge: Knowledge, tally: Tally, words: WordRows) {
    this.#knowledge = knowledge;
    this.#tally = tally;
    this.#words = words;
  }

  /**
   * The number of the form that is spelled `units[start]` … `units[end - 1]`.
   * @param kind its place in `TOKEN_KINDS`
   */
  know(units: Uint16Array, start: number, end: number, kind: number): number {
    return this.#table.value(units, start, end, kind, this.#settle);
  }

  /** Forgets all forms when they are too many; not to be called while any is in use. */
  keepWithinBounds(): void {
    if (this.#size >= MOST_FORMS || this.#table.units >= MOST_UNITS) this.#forget();
  }

  /** How much memory it takes. */
  get bytes(): number {
    return this.#table.bytes + this.#ends.byteLength + this.#forms.byteLength + this.#options.byteLength;
  }

  spelled(form: number): string {
    return this.#table.spelling(form === 0 ? 0 : this.#ends[form - 1]!, this.#ends[form]!);
  }

  /** Number of the pattern of readings that the choice in context knows. */
  pattern(form: number): number {
    return this.#forms[form * FORM_FIELDS + PATTERN]!;
  }

  kind(form: number): TokenKind {
    return TOKEN_KINDS[this.#forms[form * FORM_FIELDS + KIND]! & ~SUSPENDED]!;
  }

  isWord(form: number): boolean {
    return (this.#forms[form * FORM_FIELDS + KIND]! & ~SUSPENDED) === WORD_KIND;
  }

  /** Whether a hyphen at its beginning or end waits for another word. */
  isSuspended(form: number): boolean {
    return this.#forms[form * FORM_FIELDS + KIND]! >= SUSPENDED;
  }

  /** Row of the stopword that the form is, −1 when it is none. */
  stopword(form: number): number {
    return this.#forms[form * FORM_FIELDS + STOPWORD]!;
  }

  /** The number of the word that a form is when an option is chosen, for a content word. */
  word(form: number, option: number): number {
    const at = this.#optionAt(form, option) + WORD;
    const known = this.#options[at]!;
    if (known >= 0) return known;
    const word = this.#words.number(asUnsettled(known), () => this.swedishWord(form, option));
    this.#options[at] = word;
    return word;
  }

  /** The word itself, found anew each time. */
  swedishWord(form: number, option: number): SwedishWord {
    return this.#knowledge.swedish.wordOf(this.#entryOf(form), option);
  }

  /** Whether the form, or its lemma when an option is chosen, may set off a phrase. */
  setsOffPhrase(form: number, option: number): boolean {
    return (this.#phrasesOf(form, option) & TRIGGER) !== 0;
  }

  /** The number of the form among the words of phrases, or `MARK`. */
  formInPhrases(form: number, option: number): number {
    return (this.#phrasesOf(form, option) & NUMBER_BITS) - MOVED;
  }

  /** The number of its lemma, when an option is chosen, among the words of phrases, or `MARK`. */
  lemmaInPhrases(form: number, option: number): number {
    return ((this.#phrasesOf(form, option) >> LEMMA_SHIFT) & NUMBER_BITS) - MOVED;
  }

  #optionAt(form: number, option: number): number {
    return (this.#forms[form * FORM_FIELDS + OPTIONS]! + option) * OPTION_FIELDS;
  }

  #phrasesOf(form: number, option: number): number {
    return this.#options[this.#optionAt(form, option) + PHRASES]!;
  }

  #findInPhrases(own: number, lemma: number): number {
    const { concepts } = this.#knowledge;
    const trigger = concepts.setsOffPhrase(own) || concepts.setsOffPhrase(lemma) ? TRIGGER : 0;
    return trigger | ((lemma + MOVED) << LEMMA_SHIFT) | (own + MOVED);
  }

  #entryOf(form: number): FormEntry {
    return this.#knowledge.swedish.knowForm(normalizeForm(this.spelled(form)));
  }

  readonly #settle = (units: Uint16Array, start: number, end: number, kind: number): number => {
    const form = this.#size;
    const spelled = textOf(units.subarray(start, end));
    const normal = normalizeForm(spelled);
    const { concepts, swedish } = this.#knowledge;
    const { pattern, lemmas, suspended } = swedish.knowForm(normal);
    const small = normal.toLowerCase();
    const isStopword = kind === WORD_KIND && this.#knowledge.stopwords.has(small);
    const at = form * FORM_FIELDS;
    if (at === this.#forms.length) this.#forms = enlarged(this.#forms);
    this.#forms[at + PATTERN] = pattern.number;
    this.#forms[at + KIND] = kind + (suspended ? SUSPENDED : 0);
    this.#forms[at + STOPWORD] = isStopword ? this.#tally.tables.stopwords.row(small) : -1;
    this.#forms[at + OPTIONS] = this.#optionsSize;
    this.#optionsSize += pattern.partsOfSpeech.length;
    const room = this.#optionsSize * OPTION_FIELDS;
    while (room > this.#options.length) this.#options = enlarged(this.#options);
    const isMark = TOKEN_KINDS[kind] === 'mark';
    const own = isMark ? MARK : concepts.phraseWord(spelled);
    for (const [option, partOfSpeech] of pattern.partsOfSpeech.entries()) {
      const lemma = lemmas[pattern.lemmas[option]!]!;
      const first = (this.#forms[at + OPTIONS]! + option) * OPTION_FIELDS;
      this.#options[first + WORD] = asUnsettled(this.#words.key(lemma, partOfSpeech));
      this.#options[first + PHRASES] = this.#findInPhrases(own, isMark ? MARK : concepts.phraseWord(lemma));
    }
    if (form === this.#ends.length) this.#ends = enlarged(this.#ends);
    this.#ends[form] = this.#table.units + end - start;
    this.#size = form + 1;
    return form;
  };

  #forget(): void {
    this.#table.clear();
    this.#size = 0;
    this.#optionsSize = 0;
  }
}
