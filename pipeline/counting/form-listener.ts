import { PatternTable } from '../../src/swedish/context/pattern-table.ts';
import type { EntryPattern } from '../../src/swedish/index.ts';
import type { NewForm } from './new-form.ts';
import type { ToldForms } from './told-forms.ts';

/** Understands the forms that a `FormTeller` tells, all of them and in the order told. */
export class FormListener {
  /** The patterns of the forms told so far; the number of each is its place among those told. */
  readonly table = new PatternTable();
  readonly #patterns: EntryPattern[] = [];

  /** The forms told, each put together when it is asked for; their patterns are in the table at once. */
  listen(told: ToldForms): Generator<NewForm, undefined> {
    for (const { tags, ...pattern } of told.newPatterns) {
      this.#patterns.push({ ...pattern, number: this.table.add(tags) });
    }
    return this.#forms(told);
  }

  *#forms({ spelled, kinds, lemmas, suspended, patterns }: ToldForms): Generator<NewForm, undefined> {
    for (let i = 0; i < spelled.length; i++) {
      const entry = { pattern: this.#patterns[patterns[i]!]!, lemmas: lemmas[i]!, suspended: suspended[i]! };
      yield { spelled: spelled[i]!, kind: kinds[i]!, entry };
    }
    return undefined;
  }
}
