import type { EntryOptions, Swedish } from '../../src/swedish/index.ts';
import type { NewForm } from './new-form.ts';
import type { ToldForms } from './told-forms.ts';

/** Understands the forms that a `FormTeller` of another thread tells, all of them and in the order told. */
export class FormListener {
  readonly #swedish: Pick<Swedish, 'recallForm'>;
  /** Those told so far. */
  readonly #patterns: EntryOptions[] = [];

  constructor(swedish: Pick<Swedish, 'recallForm'>) {
    this.#swedish = swedish;
  }

  /** The forms told, each put together when it is asked for. */
  *listen({ spelled, kinds, lemmas, suspended, patterns, newPatterns }: ToldForms): Generator<NewForm, undefined> {
    for (const pattern of newPatterns) this.#patterns.push(pattern);
    for (let i = 0; i < spelled.length; i++) {
      const entry = this.#swedish.recallForm(this.#patterns[patterns[i]!]!, lemmas[i]!, suspended[i]!);
      yield { spelled: spelled[i]!, kind: kinds[i]!, entry };
    }
    return undefined;
  }
}
