import { doubled } from './doubled.ts';

const EMPTY = -1;
/** Code units made into letters at a time: a call takes only so many arguments. */
const PIECE = 4096;

/**
 * Numbers the forms of a text as they are spelled, from 0 in the order of their first use. A form is looked up where it
 * stands, without cutting it out: a string of its own for each token of gigabytes, and its hash, would cost more than
 * all else that is done with it. Some sixty bytes are kept of each form, and nothing of the text.
 */
export class FormTable {
  /** The code units of all forms, one after the other. */
  #units = new Uint16Array(1 << 12);
  /** By form: where its units begin; the next one's beginning is its end. */
  #starts = new Int32Array(1 << 9);
  /** Open addressing; a slot holds the hash and the number of a form, side by side so that a look finds both. */
  #slots = new Int32Array(1 << 11).fill(EMPTY);
  #size = 0;

  /** How many forms are numbered. */
  get size(): number {
    return this.#size;
  }

  /** How many code units they have together. */
  get units(): number {
    return this.#starts[this.#size]!;
  }

  /** How much memory it takes. */
  get bytes(): number {
    return this.#units.byteLength + this.#starts.byteLength + this.#slots.byteLength;
  }

  /** The form with a number. */
  form(number: number): string {
    let form = '';
    for (let at = this.#starts[number]!; at < this.#starts[number + 1]!; at += PIECE) {
      const units = this.#units.subarray(at, Math.min(at + PIECE, this.#starts[number + 1]!));
      // Four times as quick as spreading them.
      form += Reflect.apply(String.fromCharCode, null, units);
    }
    return form;
  }

  /** Its code units, to be read before the next form is added. */
  unitsOf(number: number): Uint16Array {
    return this.#units.subarray(this.#starts[number]!, this.#starts[number + 1]!);
  }

  /** The number of the form `text.slice(start, end)`; that of a new form is what `size` was before. */
  number(text: string, start: number, end: number): number {
    let hash = 0x811c9dc5;
    for (let at = start; at < end; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
    hash ^= hash >>> 15;
    const mask = this.#slots.length - 1;
    for (let slot = (hash << 1) & mask; ; slot = (slot + 2) & mask) {
      const form = this.#slots[slot + 1]!;
      if (form === EMPTY) return this.#add(text, start, end, hash, slot);
      if (this.#slots[slot] === hash && this.#isSpelled(form, text, start, end)) return form;
    }
  }

  /** Forgets every form. */
  clear(): void {
    this.#slots.fill(EMPTY);
    this.#size = 0;
  }

  #isSpelled(form: number, text: string, start: number, end: number): boolean {
    let unit = this.#starts[form]!;
    if (this.#starts[form + 1]! - unit !== end - start) return false;
    for (let at = start; at < end; at++) if (this.#units[unit++] !== text.charCodeAt(at)) return false;
    return true;
  }

  #add(text: string, start: number, end: number, hash: number, slot: number): number {
    const form = this.#size++;
    if (form + 1 >= this.#starts.length) {
      this.#starts = doubled(this.#starts);
    }
    let unit = this.#starts[form]!;
    if (unit + end - start > this.#units.length) {
      this.#units = doubled(this.#units, unit + end - start);
    }
    for (let at = start; at < end; at++) this.#units[unit++] = text.charCodeAt(at);
    this.#starts[form + 1] = unit;
    this.#slots[slot] = hash;
    this.#slots[slot + 1] = form;
    if (this.#size * 4 > this.#slots.length) this.#growSlots();
    return form;
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
