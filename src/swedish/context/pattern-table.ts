/** What the choice in context needs to know of a token: by option its tag, and what it costs. */
export interface TagOptions {
  /** How many options there are; what the arrays hold beyond is of no use. */
  readonly size: number;
  readonly tags: readonly number[];
  readonly innerCosts: readonly number[];
  readonly initialCosts: readonly number[];
  readonly isWord: boolean;
}

/** Bits for the number of a tag. */
export const TAG_BITS = 8;

/**
 * The readings of tokens by number, laid side by side: the choice looks at millions of tokens, and some ten thousand
 * patterns of readings laid so stay in the processor's nearest memory.
 */
export class PatternTable {
  #size = 0;
  /**
   * By pattern: twice where its options begin (the next one's beginning is its end), and 1 more for a word; the first
   * word of a sentence may have a capital for that alone.
   */
  starts = new Int32Array(1 << 10);
  /** By option: what it costs inside a sentence, and in the lower `TAG_BITS` bits its tag. */
  inner = new Int32Array(1 << 12);
  /** The same at the start of a sentence. */
  initial = new Int32Array(1 << 12);

  /** Adds a pattern of one option or more; gives its number. */
  add({ size, tags, innerCosts, initialCosts, isWord }: TagOptions): number {
    const number = this.#size++;
    if (number + 1 >= this.starts.length) this.starts = enlarged(this.starts);
    const at = this.starts[number]! >> 1;
    if (at + size > this.inner.length) {
      this.inner = enlarged(this.inner);
      this.initial = enlarged(this.initial);
    }
    if (isWord) this.starts[number]! |= 1;
    for (let option = 0; option < size; option++) {
      this.inner[at + option] = (innerCosts[option]! << TAG_BITS) | tags[option]!;
      this.initial[at + option] = (initialCosts[option]! << TAG_BITS) | tags[option]!;
    }
    this.starts[number + 1] = (at + size) << 1;
    return number;
  }

  /** What was added as a pattern. */
  read(number: number): TagOptions {
    const start = this.starts[number]!;
    const [at, end] = [start >> 1, this.starts[number + 1]! >> 1];
    const inner = Array.from(this.inner.subarray(at, end));
    return {
      size: inner.length,
      tags: inner.map((option) => option & ((1 << TAG_BITS) - 1)),
      innerCosts: inner.map((option) => option >> TAG_BITS),
      initialCosts: Array.from(this.initial.subarray(at, end), (option) => option >> TAG_BITS),
      isWord: (start & 1) === 1,
    };
  }

  /** Whether a pattern has these options. */
  isEqual(number: number, { size, tags, innerCosts, initialCosts, isWord }: TagOptions): boolean {
    const start = this.starts[number]!;
    const at = start >> 1;
    if ((this.starts[number + 1]! >> 1) - at !== size || (start & 1) !== (isWord ? 1 : 0)) return false;
    for (let option = 0; option < size; option++) {
      if (
        this.inner[at + option] !== ((innerCosts[option]! << TAG_BITS) | tags[option]!) ||
        this.initial[at + option] !== ((initialCosts[option]! << TAG_BITS) | tags[option]!)
      ) {
        return false;
      }
    }
    return true;
  }
}

function enlarged(from: Int32Array): Int32Array<ArrayBuffer> {
  const to = new Int32Array(from.length * 2);
  to.set(from);
  return to;
}
