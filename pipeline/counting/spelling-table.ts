/**
 * Numbers a slot: what tells the spelling, in two numbers; how long it is; and what it stands for. A packed spelling is
 * told by its letters themselves, and its length is negative; any other by its hash and where its code units begin.
 */
const FIELDS = 4;
const FIRST = 0;
const SECOND = 1;
const LENGTH = 2;
const VALUE = 3;
/** Of so many slots at the most so many are taken. */
const FULL = 0.75;

/** A spelling of so many code units at the most is packed into two numbers, a byte each, when they are of Latin-1. */
const PACKED = 8;
/** By length and pair of code units: the bits of the pair that belong to a spelling of that length. */
const PAIRS = PACKED / 2;
const WITHIN = Int32Array.from({ length: (PACKED + 1) * PAIRS }, (_, i) => {
  const units = Math.floor(i / PAIRS) - 2 * (i % PAIRS);
  return units <= 0 ? 0 : units === 1 ? 0xffff : -1;
});
/** The bits of a pair that are 0 when both are of Latin-1. */
const BEYOND_LATIN = 0xff00ff00 | 0;

/** Decides what the spelling `units[start]` … `units[end - 1]` of a token of a kind stands for. */
type Settle = (units: Uint16Array, start: number, end: number, kind: number) => number;

/**
 * What spellings stand for: a number for each, found where the spelling stands among the code units of a text. Five
 * tokens of six are short enough to be compared as two numbers, without a step from letter to letter; all that a look
 * for them needs lies side by side. Some forty bytes are kept of each spelling, and nothing of the text.
 */
export class SpellingTable {
  /** The code units of the spellings that are not packed, one after the other. */
  #units = new Uint16Array(1 << 12);
  #unitCount = 0;
  /** Open addressing; a slot without a length is empty. */
  #slots = new Int32Array(FIELDS << 10);
  #size = 0;
  /** The text looked at last, and its bytes. */
  #text = new Uint16Array();
  #bytes: DataView = new DataView(this.#text.buffer);

  /** How many spellings are known. */
  get size(): number {
    return this.#size;
  }

  /** How much memory it takes. */
  get bytes(): number {
    return this.#units.byteLength + this.#slots.byteLength;
  }

  /** How many code units are kept: those of the spellings that are not packed. */
  get units(): number {
    return this.#unitCount;
  }

  /**
   * What the spelling `units[start]` … `units[end - 1]` stands for; a new one is given a number by `settle`.
   * @param kind told to `settle`
   */
  value(units: Uint16Array, start: number, end: number, kind: number, settle: Settle): number {
    const length = end - start;
    if (length > PACKED) return this.#longValue(units, start, end, kind, settle);
    if (units !== this.#text) this.#view(units);
    if (start + PACKED > units.length) return this.#lastValue(units, start, end, kind, settle);
    const bytes = this.#bytes;
    const at = start * 2;
    const within = length * PAIRS;
    const a = bytes.getInt32(at, true) & WITHIN[within]!;
    const b = bytes.getInt32(at + 4, true) & WITHIN[within + 1]!;
    const c = bytes.getInt32(at + 8, true) & WITHIN[within + 2]!;
    const d = bytes.getInt32(at + 12, true) & WITHIN[within + 3]!;
    if (((a | b | c | d) & BEYOND_LATIN) !== 0) return this.#longValue(units, start, end, kind, settle);
    const first = packed(a, b);
    const second = packed(c, d);
    const slots = this.#slots;
    const mask = slots.length - 1;
    let slot = placeOf(hashOfPacked(first, second)) & mask;
    for (let known = slots[slot + LENGTH]!; known !== 0; known = slots[slot + LENGTH]!) {
      if (slots[slot] === first && slots[slot + SECOND] === second && known === -length) return slots[slot + VALUE]!;
      slot = (slot + FIELDS) & mask;
    }
    const value = settle(units, start, end, kind);
    this.#put(slot, first, second, -length, value);
    return value;
  }

  /** Forgets every spelling. */
  clear(): void {
    this.#slots.fill(0);
    this.#size = 0;
    this.#unitCount = 0;
  }

  #view(units: Uint16Array): void {
    this.#text = units as Uint16Array<ArrayBuffer>;
    this.#bytes = new DataView(units.buffer, units.byteOffset, units.byteLength);
  }

  /** That of a short spelling at the very end of a text, where fewer units follow than are read at once. */
  #lastValue(units: Uint16Array, start: number, end: number, kind: number, settle: Settle): number {
    const moved = new Uint16Array(PACKED);
    moved.set(units.subarray(start, end));
    return this.value(moved, 0, end - start, kind, () => settle(units, start, end, kind));
  }

  /** That of a spelling that is not packed. */
  #longValue(units: Uint16Array, start: number, end: number, kind: number, settle: Settle): number {
    let hash = HASH_OF_NOTHING;
    for (let at = start; at < end; at++) hash = Math.imul(hash ^ units[at]!, HASH_FACTOR);
    const slots = this.#slots;
    const mask = slots.length - 1;
    let slot = placeOf(hash) & mask;
    for (let length = slots[slot + LENGTH]!; length !== 0; length = slots[slot + LENGTH]!) {
      if (slots[slot] === hash && length === end - start && this.#isSpelled(slots[slot + SECOND]!, units, start, end))
        return slots[slot + VALUE]!;
      slot = (slot + FIELDS) & mask;
    }
    const value = settle(units, start, end, kind);
    this.#put(slot, hash, this.#keepUnits(units, start, end), end - start, value);
    return value;
  }

  #isSpelled(from: number, units: Uint16Array, start: number, end: number): boolean {
    const known = this.#units;
    let unit = from;
    for (let at = start; at < end; at++) if (known[unit++] !== units[at]) return false;
    return true;
  }

  /** @returns where the code units begin among all */
  #keepUnits(units: Uint16Array, start: number, end: number): number {
    const first = this.#unitCount;
    const count = first + end - start;
    if (count > this.#units.length) {
      const larger = new Uint16Array(Math.max(this.#units.length * 2, count));
      larger.set(this.#units);
      this.#units = larger;
    }
    this.#units.set(units.subarray(start, end), first);
    this.#unitCount = count;
    return first;
  }

  #put(slot: number, first: number, second: number, length: number, value: number): void {
    this.#slots[slot + FIRST] = first;
    this.#slots[slot + SECOND] = second;
    this.#slots[slot + LENGTH] = length;
    this.#slots[slot + VALUE] = value;
    if (++this.#size * FIELDS > this.#slots.length * FULL) this.#grow();
  }

  #grow(): void {
    const from = this.#slots;
    const to = new Int32Array(from.length * 2);
    const mask = to.length - 1;
    for (let old = 0; old < from.length; old += FIELDS) {
      const length = from[old + LENGTH]!;
      if (length === 0) continue;
      const hash = length < 0 ? hashOfPacked(from[old]!, from[old + SECOND]!) : from[old]!;
      let slot = placeOf(hash) & mask;
      while (to[slot + LENGTH] !== 0) slot = (slot + FIELDS) & mask;
      for (let field = 0; field < FIELDS; field++) to[slot + field] = from[old + field]!;
    }
    this.#slots = to;
  }
}

/** FNV-1a, a code unit at a time. */
const HASH_OF_NOTHING = 0x811c9dc5 | 0;
const HASH_FACTOR = 0x01000193;

/** Four code units of Latin-1, two by two, in one number. */
function packed(a: number, b: number): number {
  return ((a | (a >>> 8)) & 0xffff) | (((b | (b >>> 8)) & 0xffff) << 16);
}

function hashOfPacked(first: number, second: number): number {
  const mixed = Math.imul(first ^ Math.imul(second, 0x85ebca6b), 0x9e3779b1);
  return Math.imul(mixed ^ (mixed >>> 15), 0xc2b2ae35);
}

/** Where in the slots the search for a hash begins, before it is cut to their number: a multiple of their fields. */
function placeOf(hash: number): number {
  return (hash ^ (hash >>> 15)) << 2;
}
