import type { EntryOptions } from '../../src/swedish/index.ts';
import type { NewForm } from './new-form.ts';
import type { ToldForms } from './told-forms.ts';

/** Gathers forms to be told to another thread, which learns them from a `FormListener`. */
export class FormTeller {
  /** The place of each pattern among those told. */
  readonly #places = new Map<EntryOptions, number>();
  #spelled: string[] = [];
  #kinds: number[] = [];
  #lemmas: (readonly string[])[] = [];
  #suspended: boolean[] = [];
  #patterns: number[] = [];
  #newPatterns: EntryOptions[] = [];

  add({ spelled, kind, entry: { pattern, lemmas, suspended } }: NewForm): void {
    let place = this.#places.get(pattern);
    if (place === undefined) {
      place = this.#places.size;
      this.#places.set(pattern, place);
      this.#newPatterns.push(pattern);
    }
    this.#spelled.push(spelled);
    this.#kinds.push(kind);
    this.#lemmas.push(lemmas);
    this.#suspended.push(suspended);
    this.#patterns.push(place);
  }

  /** What was added since the last time. */
  take(): ToldForms {
    const told = {
      spelled: this.#spelled,
      kinds: this.#kinds,
      lemmas: this.#lemmas,
      suspended: this.#suspended,
      patterns: this.#patterns,
      newPatterns: this.#newPatterns,
    };
    this.#spelled = [];
    this.#kinds = [];
    this.#lemmas = [];
    this.#suspended = [];
    this.#patterns = [];
    this.#newPatterns = [];
    return told;
  }
}
