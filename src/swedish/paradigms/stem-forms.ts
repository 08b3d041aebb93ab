import type { Dictionary } from '../dictionary/dictionary.ts';
import { HIGH_BASE, LETTER, LOW_BASE, STEM_STEP } from '../dictionary/fingerprint.ts';
import { WordPrints } from '../dictionary/word-prints.ts';
import { ENDINGS } from './paradigm-index.ts';

/**
 * The endings as a tree: each node is an ending or the beginning of some, one letter longer than its parent. Node 0 is
 * the ending ''.
 */
const PARENTS: number[] = [0];
const LETTERS: number[] = [0];
/** By number of the ending. */
const NODES: readonly number[] = plantEndings();

const UNKNOWN = 0;
const NO = 1;
const YES = 2;

/**
 * Which forms of one stem at a time are Swedish words. Many paradigms ask for the same ones: each is looked up once,
 * from the fingerprint that its beginning left, and not at all when no word begins as it does (no *kommuna*, so no
 * *kommunade*).
 */
export class StemForms {
  readonly #prints = new WordPrints();
  #dictionary: Dictionary | undefined;
  /** By node: the stem with so much of an ending, its fingerprint, and whether anything begins so. */
  readonly #highs = new Int32Array(PARENTS.length);
  readonly #lows = new Int32Array(PARENTS.length);
  readonly #stems = new Int32Array(PARENTS.length);
  readonly #lengths = new Int32Array(PARENTS.length);
  readonly #begins = new Uint8Array(PARENTS.length);
  /** By number of the ending: whether the stem with it is a word. */
  readonly #isWord = new Uint8Array(ENDINGS.length);

  /** Turns to the stem that is the first `stemEnd` letters of a form. */
  begin(dictionary: Dictionary, form: string, stemEnd: number): void {
    const prints = this.#prints;
    prints.begin(form);
    this.#dictionary = dictionary;
    this.#highs[0] = prints.high(0, stemEnd);
    this.#lows[0] = prints.low(0, stemEnd);
    this.#stems[0] = prints.stem(0, stemEnd);
    this.#lengths[0] = stemEnd;
    this.#begins.fill(UNKNOWN);
    this.#isWord.fill(UNKNOWN);
  }

  /** Whether the stem with an ending, by its number, is a word. */
  has(ending: number): boolean {
    const known = this.#isWord[ending]!;
    if (known !== UNKNOWN) return known === YES;
    const node = NODES[ending]!;
    const found = this.#beginsWord(node) && this.#dictionary!.forms.hasPrint(this.#highs[node]!, this.#lows[node]!);
    this.#isWord[ending] = found ? YES : NO;
    return found;
  }

  #beginsWord(node: number): boolean {
    const known = this.#begins[node]!;
    if (known !== UNKNOWN) return known === YES;
    if (node !== 0) {
      if (!this.#beginsWord(PARENTS[node]!)) {
        this.#begins[node] = NO;
        return false;
      }
      this.#extend(PARENTS[node]!, node);
    }
    const { beginnings } = this.#dictionary!;
    const found = beginnings.has(this.#highs[node]!, this.#lows[node]!, this.#stems[node]!);
    this.#begins[node] = found ? YES : NO;
    return found;
  }

  /** Carries the fingerprint of a node's parent on by the node's letter. */
  #extend(parent: number, node: number): void {
    const letter = LETTERS[node]! + LETTER;
    const length = this.#lengths[parent]! + 1;
    const high = (Math.imul(this.#highs[parent]!, HIGH_BASE) + letter) | 0;
    this.#lengths[node] = length;
    this.#highs[node] = high;
    this.#lows[node] = (Math.imul(this.#lows[parent]!, LOW_BASE) + letter) | 0;
    this.#stems[node] = length % STEM_STEP === 0 ? high : this.#stems[parent]!;
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
