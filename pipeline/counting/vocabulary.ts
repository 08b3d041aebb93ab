import { enlarged } from './enlarged.ts';
import { textOf } from './text-of.ts';

const EMPTY = -1;
/** Of so many slots at the most so many are taken. */
const FULL = 0.75;

/**
 * Numbers the subjects of a table, in the order of their first use. Their ids are kept as code units and made into
 * strings when they are asked for: of a large corpus there are a million. Some sixty bytes are kept of each.
 */
export class Vocabulary {
  /** The code units of all ids, one after the other. */
  #units = new Uint16Array(1 << 12);
  /** By row: where its units begin; the next one's beginning is its end. */
  #starts = new Int32Array(1 << 9);
  /** Open addressing; a slot holds the hash and the row of an id, side by side so that a look finds both. */
  #slots = new Int32Array(1 << 11).fill(EMPTY);
  #size = 0;

  get size(): number {
    return this.#size;
  }

  /** How much memory it takes. */
  get bytes(): number {
    return this.#units.byteLength + this.#starts.byteLength + this.#slots.byteLength;
  }

  /** The subject of a row. */
  id(row: number): string {
    if (row >= this.#size) throw new RangeError(`no row ${row}`);
    return textOf(this.#units.subarray(this.#starts[row]!, this.#starts[row + 1]!));
  }

  /**
   * The code units of all ids, and by row where its own begin (they end where the next one's begin); to be read before
   * the next subject is added.
   */
  get all(): { readonly units: Uint16Array; readonly starts: Int32Array } {
    return { units: this.#units, starts: this.#starts };
  }

  /** The subject's row, made at its first use. */
  row(id: string): number {
    let hash = 0x811c9dc5;
    for (let at = 0; at < id.length; at++) hash = Math.imul(hash ^ id.charCodeAt(at), 0x01000193);
    hash ^= hash >>> 15;
    const mask = this.#slots.length - 1;
    for (let slot = (hash << 1) & mask; ; slot = (slot + 2) & mask) {
      const row = this.#slots[slot + 1]!;
      if (row === EMPTY) return this.#add(id, hash, slot);
      if (this.#slots[slot] === hash && this.#isSpelled(row, id)) return row;
    }
  }

  #isSpelled(row: number, id: string): boolean {
    const start = this.#starts[row]!;
    if (this.#starts[row + 1]! - start !== id.length) return false;
    for (let at = 0; at < id.length; at++) if (this.#units[start + at] !== id.charCodeAt(at)) return false;
    return true;
  }

  #add(id: string, hash: number, slot: number): number {
    const row = this.#size++;
    if (row + 1 >= this.#starts.length) this.#starts = enlarged(this.#starts);
    const start = this.#starts[row]!;
    const end = start + id.length;
    if (end > this.#units.length) this.#units = enlarged(this.#units, end);
    for (let at = 0; at < id.length; at++) this.#units[start + at] = id.charCodeAt(at);
    this.#starts[row + 1] = end;
    this.#slots[slot] = hash;
    this.#slots[slot + 1] = row;
    if (this.#size * 2 > this.#slots.length * FULL) this.#growSlots();
    return row;
  }

  #growSlots(): void {
    const slots = new Int32Array(this.#slots.length * 2).fill(EMPTY);
    const mask = slots.length - 1;
    for (let from = 0; from < this.#slots.length; from += 2) {
      if (this.#slots[from + 1] === EMPTY) continue;
      let slot = (this.#slots[from]! << 1) & mask;
      while (slots[slot + 1] !== EMPTY) slot = (slot + 2) & mask;
      slots[slot] = this.#slots[from]!;
      slots[slot + 1] = this.#slots[from + 1]!;
    }
    this.#slots = slots;
  }
}
