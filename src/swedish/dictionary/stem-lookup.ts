import type { BeginningFilter } from './beginning-filter.ts';
import { copyFingerprint, extendFingerprint, newFingerprint } from './fingerprint.ts';
import type { FingerprintSet } from './fingerprint-set.ts';
import type { WordPrints } from './word-prints.ts';

/** Looks up the forms of one stem after another; the stem's letters are read once for all endings. */
export class StemLookup {
  readonly #forms: FingerprintSet;
  readonly #beginnings: BeginningFilter;
  readonly #prints: WordPrints;
  readonly #stem = newFingerprint();
  readonly #form = newFingerprint();

  constructor(forms: FingerprintSet, beginnings: BeginningFilter, prints: WordPrints) {
    this.#forms = forms;
    this.#beginnings = beginnings;
    this.#prints = prints;
  }

  /** Turns to the stem that is the first `stemEnd` letters of a form. */
  begin(form: string, stemEnd: number): void {
    this.#prints.begin(form);
    this.#prints.read(0, stemEnd, this.#stem);
  }

  /** Whether the stem with an ending is a form. */
  has(ending: string): boolean {
    const form = this.#form;
    copyFingerprint(this.#stem, form);
    extendFingerprint(form, ending, 0, ending.length);
    return this.#beginnings.hasPrint(form) && this.#forms.hasPrint(form.high, form.low);
  }
}
