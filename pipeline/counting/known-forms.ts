import { MARK } from '../../src/concepts/index.ts';
import type { TokenKind } from '../../src/records.ts';
import type { BareWord } from '../../src/swedish/index.ts';
import { normalizeForm } from '../../src/swedish/normalize-form.ts';
import { TOKEN_KINDS, WORD as WORD_KIND } from '../../src/swedish/token-scanner.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import { enlarged } from './enlarged.ts';
import type { NewForm } from './new-form.ts';
import type { Tally } from './tally.ts';
import { textOf } from './text-of.ts';
import type { WordRows } from './word-rows.ts';

/** The fields of a form, side by side: a token then costs one look into memory that is far away. */
const KIND = 0;
/** Row of the stopword, −1 for any other form. */
const STOPWORD = 1;
/** Where its options begin. */
const OPTIONS = 2;
const FORM_FIELDS = 3;

/** The fields of an option, a reading of a form. */
const WORD = 0;
const PHRASES = 1;
const OPTION_FIELDS = 2;
/** In `WORD`, until the option is first chosen: its key, below 0; the same again gives the key. */
const asUnsettled = (key: number): number => -1 - key;

/** In `KIND`, beside the number of the kind: a suspended form, and one of which a reading may set off a phrase. */
const KIND_BITS = 3;
const SUSPENDED = 4;
const TRIGGERING = 8;

/** In `PHRASES`: the numbers of form and lemma among the words of phrases, moved up by two, since two are negative. */
const LEMMA_SHIFT = 15;
const NUMBER_BITS = (1 << LEMMA_SHIFT) - 1;
const MOVED = 2;

/**
 * What counting must know of every form, in numbers, settled when it is learned: whether it is a word, a stopword or
 * suspended, its readings, and by reading its place in phrases and, when it is first chosen, the word it is.
 */
export class KnownForms {
  readonly #knowledge: Knowledge;
  readonly #tally: Tally;
  readonly #words: WordRows;
  /** The code units of all spellings, one after the other, and by form where its own end. */
  #units = new Uint16Array(1 << 12);
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

  /** How many there are; the next one learned has this number. */
  get size(): number {
    return this.#size;
  }

  /** How much memory it takes. */
  get bytes(): number {
    return this.#units.byteLength + this.#ends.byteLength + this.#forms.byteLength + this.#options.byteLength;
  }

  spelled(form: number): string {
    return textOf(this.#units.subarray(this.#endBefore(form), this.#ends[form]!));
  }

  kind(form: number): TokenKind {
    return TOKEN_KINDS[this.#forms[form * FORM_FIELDS + KIND]! & KIND_BITS]!;
  }

  isWord(form: number): boolean {
    return (this.#forms[form * FORM_FIELDS + KIND]! & KIND_BITS) === WORD_KIND;
  }

  /** Whether it is not suspended, nor may it or its lemma set off a phrase by any of its readings. */
  isPlain(form: number): boolean {
    return this.#forms[form * FORM_FIELDS + KIND]! <= KIND_BITS;
  }

  /** Whether a hyphen at its beginning or end waits for another word. */
  isSuspended(form: number): boolean {
    return (this.#forms[form * FORM_FIELDS + KIND]! & SUSPENDED) !== 0;
  }

  /** Row of the stopword that the form is, −1 when it is none. */
  stopword(form: number): number {
    return this.#forms[form * FORM_FIELDS + STOPWORD]!;
  }

  /** The number of the word that a form is when an option is chosen, for a content word. */
  word(form: number, option: number): number {
    const at = this.#optionAt(form, option) + WORD;
    const known = this.#options[at]!;
    return known >= 0 ? known : this.#settleWord(at);
  }

  /** The word itself, a stopword's too. */
  bareWord(form: number, option: number): BareWord {
    const known = this.#options[this.#optionAt(form, option) + WORD]!;
    return this.#words.bareWord(known >= 0 ? this.#words.key(known) : asUnsettled(known));
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

  #settleWord(at: number): number {
    const word = this.#words.number(asUnsettled(this.#options[at]!));
    this.#options[at] = word;
    return word;
  }

  /** Learns the next form. */
  learn({ spelled, kind, entry }: NewForm): void {
    const form = this.#size;
    const { concepts, stopwords } = this.#knowledge;
    const { pattern, lemmas, suspended } = entry;
    const small = normalizeForm(spelled).toLowerCase();
    const isStopword = kind === WORD_KIND && stopwords.has(small);
    const at = form * FORM_FIELDS;
    if (at + FORM_FIELDS > this.#forms.length) this.#forms = enlarged(this.#forms);
    this.#forms[at + KIND] = kind + (suspended ? SUSPENDED : 0);
    this.#forms[at + STOPWORD] = isStopword ? this.#tally.tables.stopwords.row(small) : -1;
    this.#forms[at + OPTIONS] = this.#optionsSize;
    this.#optionsSize += pattern.partsOfSpeech.length;
    const room = this.#optionsSize * OPTION_FIELDS;
    while (room > this.#options.length) this.#options = enlarged(this.#options);
    const isMark = TOKEN_KINDS[kind] === 'mark';
    const own = isMark ? MARK : concepts.phraseWord(spelled);
    let maySetOff = concepts.setsOffPhrase(own);
    for (const [option, partOfSpeech] of pattern.partsOfSpeech.entries()) {
      const lemma = lemmas[pattern.lemmas[option]!]!;
      const first = (this.#forms[at + OPTIONS]! + option) * OPTION_FIELDS;
      this.#options[first + WORD] = asUnsettled(this.#words.keyOf(lemma, partOfSpeech));
      const ofLemma = isMark ? MARK : concepts.phraseWord(lemma);
      this.#options[first + PHRASES] = ((ofLemma + MOVED) << LEMMA_SHIFT) | (own + MOVED);
      if (concepts.setsOffPhrase(ofLemma)) maySetOff = true;
    }
    if (maySetOff) this.#forms[at + KIND]! |= TRIGGERING;
    this.#keepSpelling(form, spelled);
    this.#size = form + 1;
  }

  /** Forgets all forms; the next one is number 0 again. */
  forget(): void {
    this.#size = 0;
    this.#optionsSize = 0;
  }

  #keepSpelling(form: number, spelled: string): void {
    const start = this.#endBefore(form);
    const end = start + spelled.length;
    if (end > this.#units.length) this.#units = enlarged(this.#units, end);
    for (let at = 0; at < spelled.length; at++) this.#units[start + at] = spelled.charCodeAt(at);
    if (form === this.#ends.length) this.#ends = enlarged(this.#ends);
    this.#ends[form] = end;
  }

  #endBefore(form: number): number {
    return form === 0 ? 0 : this.#ends[form - 1]!;
  }
}
