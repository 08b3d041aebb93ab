import { type GraphTables, LOW_BITS, NOWHERE, ROOT } from './word-graph.ts';

/** An edge has eight bits for the number of its letter. */
const MOST_LETTERS = (1 << LOW_BITS) - 1;

/** The letters that most often lead on, first: edges are looked through in this order. */
const FREQUENT = 'arsnteilkogdmpuväfböhåyjcxz-é';

/**
 * A tree of words that grows, each letter a node below the letter before it: what a `WordGraph` is made of. Nodes are
 * numbered as they come, so that each has a higher number than the one above it; 0 is none, and 1 the root. At most 255
 * different letters: RangeError for one more.
 */
export class WordTrie {
  #size = ROOT + 1;
  /** By node: its letter, the first node below it, the next one beside it, in the order of letters. */
  #letters: Uint8Array;
  #below: Int32Array;
  #beside: Int32Array;
  #values: Uint32Array;
  readonly #numbers = new Uint8Array(0x10000);
  #alphabet = '';

  /** With room for so many nodes at first. */
  constructor(room: number) {
    this.#letters = new Uint8Array(room);
    this.#below = new Int32Array(room);
    this.#beside = new Int32Array(room);
    this.#values = new Uint32Array(room);
    for (let at = 0; at < FREQUENT.length; at++) this.#addLetter(FREQUENT.charCodeAt(at));
  }

  /** The node that a letter leads to, by its character code. */
  next(node: number, code: number): number {
    const letter = this.#numbers[code]! || this.#addLetter(code);
    let before = 0;
    let at = this.#below[node]!;
    while (at !== 0 && this.#letters[at]! < letter) {
      before = at;
      at = this.#beside[at]!;
    }
    if (at !== 0 && this.#letters[at] === letter) return at;
    if (this.#size === this.#letters.length) this.#grow();
    const fresh = this.#size++;
    this.#letters[fresh] = letter;
    this.#beside[fresh] = at;
    if (before === 0) this.#below[node] = fresh;
    else this.#beside[before] = fresh;
    return fresh;
  }

  value(node: number): number {
    return this.#values[node]!;
  }

  setValue(node: number, value: number): void {
    this.#values[node] = value;
  }

  /** The same words as a graph, in which nodes below which all is alike are one. */
  pack(): GraphTables {
    const same = this.#findSame();
    const cells: Uint32Array = new Uint32Array(this.#measure(same));
    // Places are laid out as words come upon them, so that those of one word lie together.
    const places = new Int32Array(this.#size);
    let free = ROOT;
    const lay = (node: number): number => {
      const place = free;
      places[node] = place;
      free += 1 + this.#edgesOf(node);
      let at = place;
      for (let below = this.#below[node]!; below !== 0; below = this.#beside[below]!) {
        const target = same[below]!;
        cells[++at] = ((places[target] || lay(target)) << LOW_BITS) | this.#letters[below]!;
      }
      cells[place] = (this.#values[node]! << LOW_BITS) | (at - place);
      return place;
    };
    lay(ROOT);
    cells[NOWHERE] = 0;
    return { cells, alphabet: this.#alphabet };
  }

  /** By node: the one of the nodes below which all is alike that stands for them. */
  #findSame(): Int32Array {
    const same = new Int32Array(this.#size);
    const capacity = 1 << (32 - Math.clz32(this.#size));
    const slots = new Int32Array(capacity);
    // What is below a node has a higher number and is known before it.
    for (let node = this.#size - 1; node >= ROOT; node--) {
      let slot = this.#hash(node, same) & (capacity - 1);
      while (slots[slot] !== 0 && !this.#areAlike(node, slots[slot]!, same)) slot = (slot + 1) & (capacity - 1);
      if (slots[slot] === 0) slots[slot] = node;
      same[node] = slots[slot]!;
    }
    return same;
  }

  #hash(node: number, same: Int32Array): number {
    let hash = Math.imul(this.#values[node]! + 1, 0x9e3779b1);
    for (let below = this.#below[node]!; below !== 0; below = this.#beside[below]!) {
      hash = Math.imul(hash ^ this.#letters[below]!, 0x0019660d);
      hash = Math.imul(hash ^ same[below]! ^ (hash >>> 15), 0x915f77f5);
    }
    return hash ^ (hash >>> 16);
  }

  #areAlike(one: number, other: number, same: Int32Array): boolean {
    if (this.#values[one] !== this.#values[other]) return false;
    let a = this.#below[one]!;
    let b = this.#below[other]!;
    while (a !== 0 && b !== 0) {
      if (this.#letters[a] !== this.#letters[b] || same[a] !== same[b]) return false;
      a = this.#beside[a]!;
      b = this.#beside[b]!;
    }
    return a === b;
  }

  #measure(same: Int32Array): number {
    let cells = ROOT;
    for (let node = ROOT; node < this.#size; node++) if (same[node] === node) cells += 1 + this.#edgesOf(node);
    return cells;
  }

  #edgesOf(node: number): number {
    let edges = 0;
    for (let below = this.#below[node]!; below !== 0; below = this.#beside[below]!) edges++;
    return edges;
  }

  #addLetter(code: number): number {
    if (this.#alphabet.length === MOST_LETTERS) throw new RangeError('too many different letters');
    this.#alphabet += String.fromCharCode(code);
    this.#numbers[code] = this.#alphabet.length;
    return this.#alphabet.length;
  }

  #grow(): void {
    const length = this.#size * 2;
    this.#letters = copied(this.#letters, new Uint8Array(length));
    this.#below = copied(this.#below, new Int32Array(length));
    this.#beside = copied(this.#beside, new Int32Array(length));
    this.#values = copied(this.#values, new Uint32Array(length));
  }
}

function copied<Numbers extends Uint8Array | Int32Array | Uint32Array>(from: Numbers, into: Numbers): Numbers {
  into.set(from);
  return into;
}
