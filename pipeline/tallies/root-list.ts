import { LONGEST_UNIT, writeId } from './id-bytes.ts';
import { LONGEST_NUMBER, writeNumber } from './write-number.ts';

/** Roots as an entry has them: each its length and its bytes, length 0 for the lemma itself. */
export class RootList {
  #bytes = new Uint8Array(1 << 8);
  #size = 0;

  /** The roots are the first `size` of these, until the next one is added. */
  get bytes(): Uint8Array {
    return this.#bytes;
  }

  get size(): number {
    return this.#size;
  }

  clear(): void {
    this.#size = 0;
  }

  /** Adds a root of a lemma, each the code units from a start to an end. */
  add(
    roots: Uint16Array,
    rootStart: number,
    rootEnd: number,
    lemmas: Uint16Array,
    lemmaStart: number,
    lemmaEnd: number,
  ): void {
    const most = this.#size + (rootEnd - rootStart) * LONGEST_UNIT + 2 * LONGEST_NUMBER;
    if (most > this.#bytes.length) {
      const larger = new Uint8Array(most * 2);
      larger.set(this.#bytes);
      this.#bytes = larger;
    }
    if (areEqual(roots, rootStart, rootEnd, lemmas, lemmaStart, lemmaEnd)) {
      this.#bytes[this.#size++] = 0;
      return;
    }
    const start = this.#size + LONGEST_NUMBER;
    const end = writeId(roots, rootStart, rootEnd, this.#bytes, start);
    const behind = writeNumber(end - start, this.#bytes, this.#size);
    this.#bytes.copyWithin(behind, start, end);
    this.#size = behind + end - start;
  }
}

function areEqual(
  some: Uint16Array,
  start: number,
  end: number,
  others: Uint16Array,
  otherStart: number,
  otherEnd: number,
): boolean {
  if (end - start !== otherEnd - otherStart) return false;
  for (let i = 0; i < end - start; i++) if (some[start + i] !== others[otherStart + i]) return false;
  return true;
}
