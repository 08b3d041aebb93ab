import type { EntryPattern, PatternTable } from '../../src/swedish/index.ts';
import type { NewForm } from './new-form.ts';
import type { ToldForms, ToldPattern } from './told-forms.ts';

/** Gathers forms to be told to who counts them, mostly another thread; they are learned from a `FormListener`. */
export class FormTeller {
  readonly #table: PatternTable;
  /** The place of each pattern among those told. */
  readonly #places = new Map<EntryPattern, number>();
  #spelled: string[] = [];
  #kinds: number[] = [];
  #lemmas: (readonly string[])[] = [];
  #suspended: boolean[] = [];
  #patterns: number[] = [];
  #newPatterns: ToldPattern[] = [];

  /** @param table where the patterns of the forms are */
  constructor(table: PatternTable) {
    this.#table = table;
  }

  add({ spelled, kind, entry }: NewForm): void {
    const { pattern } = entry;
    let place = this.#places.get(pattern);
    if (place === undefined) {
      place = this.#places.size;
      this.#places.set(pattern, place);
      const { lemmas, partsOfSpeech, evidence, number } = pattern;
      this.#newPatterns.push({ lemmas, partsOfSpeech, evidence, tags: this.#table.read(number) });
    }
    this.#spelled.push(spelled);
    this.#kinds.push(kind);
    this.#lemmas.push(entry.lemmas);
    this.#suspended.push(entry.suspended);
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
