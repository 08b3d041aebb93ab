/** Where no word leads; from here every letter leads here again. */
export const NOWHERE = 0;
/** Before the first letter. */
export const ROOT = 1;

/** What a word is. One string may be several of them. */
export const FORM = 1;
/** An entry, with flags or without. */
export const ENTRY = 2;
/** The first part of a compound, made by a linking rule. */
export const LINKED = 4;
/** What may be the first part of a compound as it is, with an -s or without its last vowel. */
export const NOMINAL = 8;
/** By so many bits the number of the flags is moved, behind what the word is. */
export const KIND_BITS = 4;

/** A place of the graph has its number of edges, then its value; an edge has its letter, then the place it leads to. */
export const LOW_BITS = 8;
const LOW_MASK = (1 << LOW_BITS) - 1;

/** What a graph is kept as. */
export interface GraphTables {
  /** Each place, and behind it its edges. */
  readonly cells: Uint32Array;
  /** The letters by number, from 1. */
  readonly alphabet: string;
}

/**
 * Words as a graph of letters: from the root each letter leads on to another place, and what a word is stands at the
 * place where its last letter leads. Words that end alike (-en, -ens, -ar, -arna) share those places. So what a word
 * begins with is told letter by letter, and all forms of a stem are near the stem: looking up waits for memory, and
 * this asks for little of it.
 */
export class WordGraph {
  readonly tables: GraphTables;
  readonly #cells: Uint32Array;
  /** By character code: the number of the letter, 0 for one that no word has. */
  readonly #letters = new Uint8Array(0x10000);

  constructor(tables: GraphTables) {
    this.tables = tables;
    this.#cells = tables.cells;
    for (let at = 0; at < tables.alphabet.length; at++) this.#letters[tables.alphabet.charCodeAt(at)] = at + 1;
  }

  /** Where a letter leads, by its character code. */
  next(place: number, code: number): number {
    const cells = this.#cells;
    const letter = this.#letters[code]!;
    const last = place + (cells[place]! & LOW_MASK);
    for (let at = place + 1; at <= last; at++) {
      const edge = cells[at]!;
      if ((edge & LOW_MASK) === letter) return edge >>> LOW_BITS;
    }
    return NOWHERE;
  }

  /** Where the letters `start` to `end` (exclusive) of a text lead. */
  follow(from: number, text: string, start: number, end: number): number {
    let place = from;
    for (let at = start; at < end && place !== NOWHERE; at++) place = this.next(place, text.charCodeAt(at));
    return place;
  }

  /** How far (exclusive) the letters of a text from `start` on lead somewhere. */
  reach(text: string, start: number): number {
    let place = ROOT;
    for (let at = start; at < text.length; at++) {
      place = this.next(place, text.charCodeAt(at));
      if (place === NOWHERE) return at;
    }
    return text.length;
  }

  /** What the word is that leads to a place, and above `KIND_BITS` the number of its flags; 0 when it is no word. */
  value(place: number): number {
    return this.#cells[place]! >>> LOW_BITS;
  }
}
