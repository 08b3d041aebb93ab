import type { Dictionary } from '../dictionary/dictionary.ts';
import { ENDINGS } from './paradigm-index.ts';

/** Which forms of one stem at a time are Swedish words; many paradigms ask for the same ones, each is looked up once. */
export class StemForms {
  #dictionary: Dictionary | undefined;
  #form = '';
  #stemEnd = 0;
  /** By number of the ending: 0 not looked up, 1 no word, 2 a word. */
  readonly #known = new Uint8Array(ENDINGS.length);

  /** Turns to the stem that is the first `stemEnd` letters of a form. */
  begin(dictionary: Dictionary, form: string, stemEnd: number): void {
    this.#dictionary = dictionary;
    this.#form = form;
    this.#stemEnd = stemEnd;
    this.#known.fill(0);
  }

  /** Whether the stem with an ending, by its number, is a word. */
  has(ending: number): boolean {
    const known = this.#known[ending]!;
    if (known !== 0) return known === 2;
    const found = this.#dictionary!.hasStem(this.#form, this.#stemEnd, ENDINGS[ending]!);
    this.#known[ending] = found ? 2 : 1;
    return found;
  }
}
