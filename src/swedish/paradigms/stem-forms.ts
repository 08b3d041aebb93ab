import type { StemLookup } from '../dictionary/stem-lookup.ts';
import { ENDINGS } from './paradigm-index.ts';

/** Which forms of one stem at a time are Swedish words; many paradigms ask for the same ones, each is looked up once. */
export class StemForms {
  #lookup: StemLookup | undefined;
  /** By number of the ending: 0 not looked up, 1 no word, 2 a word. */
  readonly #known = new Uint8Array(ENDINGS.length);

  /** Turns to the stem that is the first `stemEnd` letters of a form. */
  begin(lookup: StemLookup, form: string, stemEnd: number): void {
    lookup.begin(form, stemEnd);
    this.#lookup = lookup;
    this.#known.fill(0);
  }

  /** Whether the stem with an ending, by its number, is a word. */
  has(ending: number): boolean {
    const known = this.#known[ending]!;
    if (known !== 0) return known === 2;
    const found = this.#lookup!.has(ENDINGS[ending]!);
    this.#known[ending] = found ? 2 : 1;
    return found;
  }
}
