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
export const PATTERNS = {
  /** How many there are. */
  size: 0,
  /**
   * By pattern: twice where its options begin (the next one's beginning is its end), and 1 more for a word; the first
   * word of a sentence may have a capital for that alone.
   */
  starts: new Int32Array(1 << 10),
  /** By option: what it costs inside a sentence, and in the lower `TAG_BITS` bits its tag. */
  inner: new Int32Array(1 << 12),
  /** The same at the start of a sentence. */
  initial: new Int32Array(1 << 12),
};

/** Adds a pattern of one option or more; gives its number. */
export function addPattern({ size, tags, innerCosts, initialCosts, isWord }: TagOptions): number {
  const number = PATTERNS.size++;
  if (number + 1 >= PATTERNS.starts.length) PATTERNS.starts = enlarged(PATTERNS.starts);
  const at = PATTERNS.starts[number]! >> 1;
  if (at + size > PATTERNS.inner.length) {
    PATTERNS.inner = enlarged(PATTERNS.inner);
    PATTERNS.initial = enlarged(PATTERNS.initial);
  }
  if (isWord) PATTERNS.starts[number]! |= 1;
  for (let option = 0; option < size; option++) {
    PATTERNS.inner[at + option] = (innerCosts[option]! << TAG_BITS) | tags[option]!;
    PATTERNS.initial[at + option] = (initialCosts[option]! << TAG_BITS) | tags[option]!;
  }
  PATTERNS.starts[number + 1] = (at + size) << 1;
  return number;
}

/** Whether a pattern has these options. */
export function isPattern(number: number, { size, tags, innerCosts, initialCosts, isWord }: TagOptions): boolean {
  const start = PATTERNS.starts[number]!;
  const at = start >> 1;
  if ((PATTERNS.starts[number + 1]! >> 1) - at !== size || (start & 1) !== (isWord ? 1 : 0)) return false;
  for (let option = 0; option < size; option++) {
    if (
      PATTERNS.inner[at + option] !== ((innerCosts[option]! << TAG_BITS) | tags[option]!) ||
      PATTERNS.initial[at + option] !== ((initialCosts[option]! << TAG_BITS) | tags[option]!)
    ) {
      return false;
    }
  }
  return true;
}

function enlarged(from: Int32Array): Int32Array<ArrayBuffer> {
  const to = new Int32Array(from.length * 2);
  to.set(from);
  return to;
}
