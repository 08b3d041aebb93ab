import type { EntryOptions } from '../../src/swedish/index.ts';
import type { NewForm } from './new-form.ts';
import type { ToldForms } from './told-forms.ts';

/** Understands the forms that a `FormTeller` tells, all of them and in the order told. */
export class FormListener {
  /** Those told so far. */
  readonly #patterns: EntryOptions[] = [];

  /** The forms told, each put together when it is asked for. */
  *listen({ spelled, kinds, lemmas, suspended, patterns, newPatterns }: ToldForms): Generator<NewForm, undefined> {
    for (const pattern of newPatterns) this.#patterns.push(pattern);
    for (let i = 0; i < spelled.length; i++) {
      const entry = { pattern: this.#patterns[patterns[i]!]!, lemmas: lemmas[i]!, suspended: suspended[i]! };
      yield { spelled: spelled[i]!, kind: kinds[i]!, entry };
    }
    return undefined;
  }
}
