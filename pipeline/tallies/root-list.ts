import { LONGEST_UNIT, writeId } from './id-bytes.ts';
import { LONGEST_NUMBER, writeNumber } from './write-number.ts';

/** Roots as an entry has them: each its length and its bytes, length 0 for the lemma itself. */
export class RootList {
  #bytes = new Uint8Array(1 << 8);
  #size = 0;

  clear(): void {
    this.#size = 0;
  }

  add(root: Uint16Array, lemma: Uint16Array): void {
    const most = this.#size + root.length * LONGEST_UNIT + 2 * LONGEST_NUMBER;
    if (most > this.#bytes.length) {
      const larger = new Uint8Array(most * 2);
      larger.set(this.#bytes);
      this.#bytes = larger;
    }
    if (areEqual(root, lemma)) {
      this.#bytes[this.#size++] = 0;
      return;
    }
    const start = this.#size + LONGEST_NUMBER;
    const end = writeId(root, 0, root.length, this.#bytes, start);
    const behind = writeNumber(end - start, this.#bytes, this.#size);
    this.#bytes.copyWithin(behind, start, end);
    this.#size = behind + end - start;
  }

  bytes(): Uint8Array {
    return this.#bytes.subarray(0, this.#size);
  }
}

function areEqual(some: Uint16Array, others: Uint16Array): boolean {
  if (some.length !== others.length) return false;
  for (let i = 0; i < some.length; i++) if (some[i] !== others[i]) return false;
  return true;
}
