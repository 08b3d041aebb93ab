/** A set of pairs of row numbers, eight bytes a pair and no objects; it grows until it is cleared. */
export class PairSet {
  #first = new Int32Array(1 << 9);
  #second = new Int32Array(1 << 9);
  /** Open addressing; a slot holds the number of a pair plus one, 0 when empty. */
  #slots = new Int32Array(1 << 10);
  #size = 0;

  get size(): number {
    return this.#size;
  }

  /** How much memory it takes. */
  get bytes(): number {
    return this.#first.byteLength + this.#second.byteLength + this.#slots.byteLength;
  }

  /** The number of a pair, −1 when it is not there. */
  find(first: number, second: number): number {
    return this.#slots[this.#slotOf(first, second)]! - 1;
  }

  /** Adds a pair unless it is there; gives its number, that of a new pair being what `size` was before. */
  add(first: number, second: number): number {
    const slot = this.#slotOf(first, second);
    const known = this.#slots[slot]! - 1;
    if (known >= 0) return known;
    if (this.#size === this.#first.length) this.#growPairs();
    this.#first[this.#size] = first;
    this.#second[this.#size] = second;
    this.#slots[slot] = ++this.#size;
    if (this.#size * 2 > this.#slots.length) this.#growSlots();
    return this.#size - 1;
  }

  /** Takes every pair away. */
  clear(): void {
    this.#slots.fill(0);
    this.#size = 0;
  }

  /** Every pair, in the order of adding. */
  *pairs(): Generator<readonly [first: number, second: number]> {
    for (let pair = 0; pair < this.#size; pair++) yield [this.#first[pair]!, this.#second[pair]!];
  }

  /** Every pair in two columns, in the order of adding, to be read before the next is added. */
  columns(): { readonly first: Int32Array; readonly second: Int32Array } {
    return { first: this.#first.subarray(0, this.#size), second: this.#second.subarray(0, this.#size) };
  }

  /** The slot of a pair, or the empty one where it would stand. */
  #slotOf(first: number, second: number): number {
    const mask = this.#slots.length - 1;
    let slot = hash(first, second) & mask;
    for (let pair = this.#slots[slot]!; pair !== 0; pair = this.#slots[slot]!) {
      if (this.#first[pair - 1] === first && this.#second[pair - 1] === second) break;
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  #growPairs(): void {
    const first = new Int32Array(this.#first.length * 2);
    const second = new Int32Array(this.#second.length * 2);
    first.set(this.#first);
    second.set(this.#second);
    this.#first = first;
    this.#second = second;
  }

  #growSlots(): void {
    const slots = new Int32Array(this.#slots.length * 2);
    const mask = slots.length - 1;
    for (let pair = 0; pair < this.#size; pair++) {
      let slot = hash(this.#first[pair]!, this.#second[pair]!) & mask;
      while (slots[slot] !== 0) slot = (slot + 1) & mask;
      slots[slot] = pair + 1;
    }
    this.#slots = slots;
  }
}

function hash(first: number, second: number): number {
  const mixed = Math.imul(first, 0x9e3779b1) ^ Math.imul(second + 1, 0x85ebca6b);
  return (mixed ^ (mixed >>> 15)) >>> 0;
}
