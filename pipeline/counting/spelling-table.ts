import { textOf } from './text-of.ts';

/** Numbers a slot: the hash, where the code units begin and how many they are, and what the spelling stands for. */
const FIELDS = 4;
const HASH = 0;
const START = 1;
const LENGTH = 2;
const VALUE = 3;
/** Of so many slots at the most so many are taken. */
const FULL = 0.75;

/** Decides what the spelling `units[start]` … `units[end - 1]` of a token of a kind stands for. */
type Settle = (units: Uint16Array, start: number, end: number, kind: number) => number;

/**
 * What spellings stand for: a number for each, found where the spelling stands among the code units of a text, with a
 * hash that was made on the way. All that a look needs lies side by side, since of gigabytes of text nothing costs
 * more than looks into memory that is far away. Some fifty bytes are kept of each spelling, and nothing of the text.
 */
export class SpellingTable {
  /** The code units of all spellings, one after the other. */
  #units = new Uint16Array(1 << 12);
  #unitCount = 0;
  /** Open addressing; a slot without a length is empty. */
  #slots = new Int32Array(FIELDS << 10);
  #size = 0;

  /** How many spellings are known. */
  get size(): number {
    return this.#size;
  }

  /** How much memory it takes. */
  get bytes(): number {
    return this.#units.byteLength + this.#slots.byteLength;
  }

  /** How many code units they have together. */
  get units(): number {
    return this.#unitCount;
  }

  /**
   * The spellings from code unit `from` to `to` of all that are known, one after the other in the order of their first
   * use.
   */
  spelling(from: number, to: number): string {
    return textOf(this.#units.subarray(from, to));
  }

  /**
   * What the spelling `units[start]` … `units[end - 1]` stands for; a new one is given a number by `settle`.
   * @param hash decided by the spelling alone
   * @param kind told to `settle`
   */
  value(units: Uint16Array, start: number, end: number, hash: number, kind: number, settle: Settle): number {
    const slots = this.#slots;
    const mask = slots.length - 1;
    let slot = placeOf(hash) & mask;
    for (let length = slots[slot + LENGTH]!; length !== 0; length = slots[slot + LENGTH]!) {
      if (slots[slot] === hash && length === end - start && this.#isSpelled(slots[slot + START]!, units, start, end))
        return slots[slot + VALUE]!;
      slot = (slot + FIELDS) & mask;
    }
    return this.#add(units, start, end, hash, slot, settle(units, start, end, kind));
  }

  /** Forgets every spelling. */
  clear(): void {
    this.#slots.fill(0);
    this.#size = 0;
    this.#unitCount = 0;
  }

  #isSpelled(from: number, units: Uint16Array, start: number, end: number): boolean {
    const known = this.#units;
    let unit = from;
    for (let at = start; at < end; at++) if (known[unit++] !== units[at]) return false;
    return true;
  }

  #add(units: Uint16Array, start: number, end: number, hash: number, slot: number, value: number): number {
    const count = this.#unitCount + end - start;
    if (count > this.#units.length) {
      const larger = new Uint16Array(Math.max(this.#units.length * 2, count));
      larger.set(this.#units);
      this.#units = larger;
    }
    this.#units.set(units.subarray(start, end), this.#unitCount);
    this.#slots[slot + HASH] = hash;
    this.#slots[slot + START] = this.#unitCount;
    this.#slots[slot + LENGTH] = end - start;
    this.#slots[slot + VALUE] = value;
    this.#unitCount = count;
    if (++this.#size * FIELDS > this.#slots.length * FULL) this.#grow();
    return value;
  }

  #grow(): void {
    const from = this.#slots;
    const to = new Int32Array(from.length * 2);
    const mask = to.length - 1;
    for (let old = 0; old < from.length; old += FIELDS) {
      if (from[old + LENGTH] === 0) continue;
      let slot = placeOf(from[old]!) & mask;
      while (to[slot + LENGTH] !== 0) slot = (slot + FIELDS) & mask;
      for (let field = 0; field < FIELDS; field++) to[slot + field] = from[old + field]!;
    }
    this.#slots = to;
  }
}

/** Where in the slots the search for a hash begins, before it is cut to their number: a multiple of their fields. */
function placeOf(hash: number): number {
  return (hash ^ (hash >>> 15)) << 2;
}
