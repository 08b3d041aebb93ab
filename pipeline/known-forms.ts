import { MARK } from '../src/concepts/index.ts';
import type { TokenKind } from '../src/records.ts';
import type { EntryPattern } from '../src/swedish/index.ts';
import { normalizeForm } from '../src/swedish/normalize-form.ts';
import type { Knowledge } from './annotate-citation.ts';
import { FormTable } from './form-table.ts';
import type { Tally } from './tally.ts';
import type { WordRows } from './word-rows.ts';

/** Forms kept at the most, and code units of them; then all are forgotten, so that memory does not grow with the text. */
const MOST_FORMS = 1_000_000;
const MOST_UNITS = 16_000_000;

const UNKNOWN = -1;
/** Below: the numbers of form and lemma among the words of phrases, each moved up by two, since two are negative. */
const LEMMA_SHIFT = 15;
const NUMBER_BITS = (1 << LEMMA_SHIFT) - 1;
const MOVED = 2;
/** Set when the form or its lemma may set off a phrase. */
const TRIGGER = 1 << 30;

/**
 * What counting must know of every form, in numbers, settled when it is first seen: whether it is a word, a stopword or
 * suspended, its readings, and by reading, when it is first chosen, the word it is and its place in phrases.
 */
export class KnownForms {
  /** By form: how the choice in context sees it. */
  readonly patterns: EntryPattern[] = [];
  readonly #knowledge: Knowledge;
  readonly #tally: Tally;
  readonly #words: WordRows;
  readonly #table = new FormTable();
  readonly #kinds: TokenKind[] = [];
  readonly #suspended: boolean[] = [];
  /** By form: row of the stopword, −1 for any other. */
  readonly #stopwords: number[] = [];
  /** By form: where its options begin. */
  readonly #firstOptions: number[] = [];
  /** By option: the number of the content word, and its place in phrases; `UNKNOWN` until it is chosen. */
  readonly #optionWords: number[] = [];
  readonly #optionPhrases: number[] = [];

  constructor(knowledge: Knowledge, tally: Tally, words: WordRows) {
    this.#knowledge = knowledge;
    this.#tally = tally;
    this.#words = words;
  }

  /** The number of the form `text.slice(start, end)`. */
  know(text: string, start: number, end: number, kind: TokenKind): number {
    const form = this.#table.number(text, start, end);
    if (form < this.patterns.length) return form;
    try {
      this.#settle(form, kind);
    } catch (error) {
      this.#forget();
      throw error;
    }
    return form;
  }

  /** Forgets all forms when they are too many; not to be called while any is in use. */
  keepWithinBounds(): void {
    if (this.#table.size >= MOST_FORMS || this.#table.units >= MOST_UNITS) this.#forget();
  }

  #forget(): void {
    this.#table.clear();
    for (const column of [
      this.patterns,
      this.#kinds,
      this.#suspended,
      this.#stopwords,
      this.#firstOptions,
      this.#optionWords,
      this.#optionPhrases,
    ]) {
      column.length = 0;
    }
  }

  spelled(form: number): string {
    return this.#table.form(form);
  }

  kind(form: number): TokenKind {
    return this.#kinds[form]!;
  }

  /** Whether a hyphen at its beginning or end waits for another word. */
  isSuspended(form: number): boolean {
    return this.#suspended[form]!;
  }

  /** Row of the stopword that the form is, −1 when it is none. */
  stopword(form: number): number {
    return this.#stopwords[form]!;
  }

  /** The number of the word that a form is when an option is chosen, for a content word. */
  word(form: number, option: number): number {
    const at = this.#firstOptions[form]! + option;
    const known = this.#optionWords[at]!;
    if (known !== UNKNOWN) return known;
    const word = this.#words.number(this.#wordOf(form, option));
    this.#optionWords[at] = word;
    return word;
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

  #phrasesOf(form: number, option: number): number {
    const at = this.#firstOptions[form]! + option;
    const known = this.#optionPhrases[at]!;
    if (known !== UNKNOWN) return known;
    const found = this.#findInPhrases(form, option);
    this.#optionPhrases[at] = found;
    return found;
  }

  #findInPhrases(form: number, option: number): number {
    const { concepts } = this.#knowledge;
    const isMark = this.kind(form) === 'mark';
    const own = isMark ? MARK : concepts.phraseWord(this.spelled(form));
    const lemma = isMark ? MARK : concepts.phraseWord(this.#wordOf(form, option).lemma);
    const trigger = concepts.setsOffPhrase(own) || concepts.setsOffPhrase(lemma) ? TRIGGER : 0;
    return trigger | ((lemma + MOVED) << LEMMA_SHIFT) | (own + MOVED);
  }

  #wordOf(form: number, option: number) {
    const { swedish } = this.#knowledge;
    return swedish.wordOf(swedish.knowForm(normalizeForm(this.spelled(form))), option);
  }

  #settle(form: number, kind: TokenKind): void {
    const normal = normalizeForm(this.spelled(form));
    const { pattern, suspended } = this.#knowledge.swedish.knowForm(normal);
    const small = normal.toLowerCase();
    const isStopword = kind === 'word' && this.#knowledge.stopwords.has(small);
    this.patterns.push(pattern);
    this.#kinds.push(kind);
    this.#suspended.push(suspended);
    this.#stopwords.push(isStopword ? this.#tally.tables.stopwords.row(small) : -1);
    this.#firstOptions.push(this.#optionWords.length);
    for (let option = 0; option < pattern.tags.length; option++) {
      this.#optionWords.push(UNKNOWN);
      this.#optionPhrases.push(UNKNOWN);
    }
  }
}
