import type { Dictionary } from '../dictionary/dictionary.ts';
import { FORM, ROOT, type WordGraph } from '../dictionary/word-graph.ts';
import { ENDINGS } from './paradigm-index.ts';

/**
 * The endings as a tree: each node is an ending or the beginning of some, one letter longer than its parent. Node 0 is
 * the ending ''.
 */
const PARENTS: number[] = [0];
const LETTERS: number[] = [0];
/** By number of the ending. */
const NODES: readonly number[] = plantEndings();

const UNKNOWN = -1;

/**
 * Which forms of one stem at a time are Swedish words. Many paradigms ask for the same ones: each is followed once,
 * from where its beginning led, and not at all when no word begins as it does (no *kommuna*, so no *kommunade*).
 */
export class StemForms {
  #words: WordGraph | undefined;
  #form = '';
  /** By length: where the beginnings of the form lead. */
  readonly #beginnings: number[] = [ROOT];
  /** By node: where the stem with so much of an ending leads. */
  readonly #places = new Int32Array(PARENTS.length);

  /** Turns to the stem that is the first `stemEnd` letters of a form. */
  begin({ words }: Dictionary, form: string, stemEnd: number): void {
    if (form !== this.#form || words !== this.#words) this.#follow(words, form);
    this.#places.fill(UNKNOWN);
    this.#places[0] = this.#beginnings[stemEnd]!;
  }

  /** Whether the stem with an ending, by its number, is a word. */
  has(ending: number): boolean {
    return (this.#words!.value(this.#place(NODES[ending]!)) & FORM) !== 0;
  }

  #place(node: number): number {
    const known = this.#places[node]!;
    if (known !== UNKNOWN) return known;
    const place = this.#words!.next(this.#place(PARENTS[node]!), LETTERS[node]!);
    this.#places[node] = place;
    return place;
  }

  #follow(words: WordGraph, form: string): void {
    this.#words = words;
    this.#form = form;
    for (let at = 0; at < form.length; at++) {
      this.#beginnings[at + 1] = words.next(this.#beginnings[at]!, form.charCodeAt(at));
    }
  }
}

function plantEndings(): readonly number[] {
  const nodes = new Map<string, number>([['', 0]]);
  return ENDINGS.map((ending) => {
    let parent = 0;
    for (let length = 1; length <= ending.length; length++) {
      const beginning = ending.slice(0, length);
      let node = nodes.get(beginning);
      if (node === undefined) {
        node = PARENTS.push(parent) - 1;
        LETTERS.push(beginning.charCodeAt(length - 1));
        nodes.set(beginning, node);
      }
      parent = node;
    }
    return parent;
  });
}
