import type { BeginningFilter } from './beginning-filter.ts';
import { copyFingerprint, extendFingerprint, newFingerprint, startFingerprint } from './fingerprint.ts';
import type { FingerprintSet } from './fingerprint-set.ts';

/** Looks up the forms of one stem after another; the stem's letters are read once for all endings. */
export class StemLookup {
  readonly #forms: FingerprintSet;
  readonly #beginnings: BeginningFilter;
  readonly #stem = newFingerprint();
  readonly #form = newFingerprint();

  constructor(forms: FingerprintSet, beginnings: BeginningFilter) {
    this.#forms = forms;
    this.#beginnings = beginnings;
  }

  /** Turns to the stem that is the first `stemEnd` letters of a form. */
  begin(form: string, stemEnd: number): void {
    startFingerprint(this.#stem);
    extendFingerprint(this.#stem, form, 0, stemEnd);
  }

  /** Whether the stem with an ending is a form. */
  has(ending: string): boolean {
    const form = this.#form;
    copyFingerprint(this.#stem, form);
    extendFingerprint(form, ending, 0, ending.length);
    return this.#beginnings.hasPrint(form) && this.#forms.hasPrint(form.high, form.low);
  }
}
