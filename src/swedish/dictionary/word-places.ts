import { NOWHERE, ROOT, type WordGraph } from './word-graph.ts';

/**
 * Where all stretches of a word lead in a graph of words. Taking a new form apart asks for dozens of them, many times
 * over; so from each letter on the word is followed once, when it is first asked for, as far as it leads.
 */
export class WordPlaces {
  readonly #words: WordGraph;
  /** One more than the letters of the word. */
  #width = 1;
  /** By start and length: where the stretch leads. */
  readonly #places: Int32Array;
  /** By start: how far (exclusive) it leads somewhere; 0 when not asked yet. */
  readonly #reach: Uint8Array;
  #word = '';

  /** For words of so many letters at the most. */
  constructor(words: WordGraph, longest: number) {
    this.#words = words;
    this.#places = new Int32Array((longest + 1) ** 2);
    this.#reach = new Uint8Array(longest + 1);
  }

  /** Turns to a word. */
  begin(word: string): void {
    this.#word = word;
    this.#width = word.length + 1;
    this.#reach.fill(0, 0, word.length + 1);
  }

  /** The end (exclusive) beyond which nothing in the dictionary reaches that begins at `start`. */
  reach(start: number): number {
    return this.#reach[start]! || this.#follow(start);
  }

  /** Where the letters `start` to `end` (exclusive) lead; there must be one. */
  at(start: number, end: number): number {
    return end > this.reach(start) ? NOWHERE : this.#places[start * this.#width + end - start]!;
  }

  #follow(start: number): number {
    const words = this.#words;
    const word = this.#word;
    const first = start * this.#width - start;
    let place = ROOT;
    let end = start;
    while (end < word.length) {
      place = words.next(place, word.charCodeAt(end));
      if (place === NOWHERE) break;
      this.#places[first + ++end] = place;
    }
    this.#reach[start] = end;
    return end;
  }
}
