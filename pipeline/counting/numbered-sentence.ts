import type { PhraseText } from '../../src/concepts/index.ts';
import type { BareWord, SentenceView } from '../../src/swedish/index.ts';
import { normalizeForm } from '../../src/swedish/normalize-form.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import type { KnownForms } from './known-forms.ts';

/**
 * One sentence after the other, read as numbers: as suspended compounds see it, and once these are completed, as
 * phrases do.
 */
export class NumberedSentence implements SentenceView, PhraseText {
  readonly #known: KnownForms;
  readonly #knowledge: Knowledge;
  #forms = new Int32Array();
  #chosen = new Uint8Array();
  #from = 0;
  #length = 0;
  /** By place, the suspended compounds completed from their neighbors. */
  readonly #completed = new Map<number, BareWord>();

  constructor(knowledge: Knowledge, known: KnownForms) {
    this.#knowledge = knowledge;
    this.#known = known;
  }

  /** How many tokens it has. */
  get length(): number {
    return this.#length;
  }

  get completed(): ReadonlyMap<number, BareWord> {
    return this.#completed;
  }

  /** Goes to another: the forms of its tokens, and the options chosen, stand from place `from` on. */
  goTo(forms: Int32Array<ArrayBuffer>, chosen: Uint8Array<ArrayBuffer>, from: number, length: number): void {
    this.#forms = forms;
    this.#chosen = chosen;
    this.#from = from;
    this.#length = length;
    if (this.#completed.size > 0) this.#completed.clear();
  }

  /** The form of a token by its number, and which of its options is chosen. */
  form(at: number): number {
    return this.#forms[this.#from + at]!;
  }
  option(at: number): number {
    return this.#chosen[this.#from + at]!;
  }

  formAt(at: number): string {
    return normalizeForm(this.#known.spelled(this.form(at)));
  }

  wordAt(at: number): BareWord {
    return this.#known.bareWord(this.form(at), this.option(at));
  }

  formNumber(at: number): number {
    return this.#known.formInPhrases(this.form(at), this.option(at));
  }

  lemmaNumber(at: number): number {
    const completed = this.#completed.get(at);
    return completed === undefined
      ? this.#known.lemmaInPhrases(this.form(at), this.option(at))
      : this.#knowledge.concepts.phraseWord(completed.lemma);
  }

  endAfter(): number {
    return this.#length;
  }

  /** Completes the suspended compound at a place, when it can be. */
  complete(at: number): void {
    const word = this.#knowledge.swedish.completeEllipsis(this, at);
    if (word !== undefined) this.#completed.set(at, word);
  }
}
