import type { FormEntry } from './forms/form-entry.ts';

/** A longer token is no word, and keeping it would cost memory without bound. */
const LONGEST_REMEMBERED = 64;

/**
 * Remembers what is known of each form, within bounds: two generations of at most `limit` forms each; when the young
 * one is full the old one is forgotten, so that frequent forms stay and memory does not grow with the text.
 */
export class FormMemory {
  #young = new Map<string, FormEntry>();
  #old = new Map<string, FormEntry>();
  readonly #limit: number;
  readonly #read: (form: string) => FormEntry;

  constructor(limit: number, read: (form: string) => FormEntry) {
    this.#limit = limit;
    this.#read = read;
  }

  /** What is known of a form; read when it is not remembered. */
  know(form: string): FormEntry {
    return this.#young.get(form) ?? this.#recall(form);
  }

  #recall(form: string): FormEntry {
    if (form.length > LONGEST_REMEMBERED) return this.#read(form);
    // A slice of a document keeps the whole document alive; joining and cutting makes a string of its own.
    const key = ` ${form}`.slice(1);
    const entry = this.#old.get(form) ?? this.#read(key);
    if (this.#young.size >= this.#limit) {
      this.#old = this.#young;
      this.#young = new Map();
    }
    this.#young.set(key, entry);
    return entry;
  }
}
