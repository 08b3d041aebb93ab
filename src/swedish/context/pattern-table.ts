/** What the choice in context needs to know of a token: by option its tag, and what it costs. */
export interface TagOptions {
  /** How many options there are; what the arrays hold beyond is of no use. */
  readonly size: number;
  readonly tags: readonly number[];
  readonly innerCosts: readonly number[];
  readonly initialCosts: readonly number[];
  readonly isWord: boolean;
}

/**
 * The readings of tokens by number, laid side by side: the choice looks at millions of tokens, and some ten thousand
 * patterns of readings laid so stay in the processor's nearest memory.
 */
export const PATTERNS = {
  /** How many there are. */
  size: 0,
  /** By pattern: where its options begin; the next one's beginning is its end. */
  starts: new Int32Array(1 << 10),
  /** By pattern: 1 for a word; the first word of a sentence may have a capital for that alone. */
  words: new Uint8Array(1 << 10),
  /** By option. */
  tags: new Uint8Array(1 << 12),
  innerCosts: new Int16Array(1 << 12),
  initialCosts: new Int16Array(1 << 12),
};

/** Adds a pattern of one option or more; gives its number. */
export function addPattern({ size, tags, innerCosts, initialCosts, isWord }: TagOptions): number {
  const number = PATTERNS.size++;
  if (number + 1 >= PATTERNS.starts.length) {
    PATTERNS.starts = enlarged(PATTERNS.starts, new Int32Array(PATTERNS.starts.length * 2));
    PATTERNS.words = enlarged(PATTERNS.words, new Uint8Array(PATTERNS.words.length * 2));
  }
  const at = PATTERNS.starts[number]!;
  if (at + size > PATTERNS.tags.length) {
    const length = PATTERNS.tags.length * 2;
    PATTERNS.tags = enlarged(PATTERNS.tags, new Uint8Array(length));
    PATTERNS.innerCosts = enlarged(PATTERNS.innerCosts, new Int16Array(length));
    PATTERNS.initialCosts = enlarged(PATTERNS.initialCosts, new Int16Array(length));
  }
  PATTERNS.words[number] = isWord ? 1 : 0;
  for (let option = 0; option < size; option++) {
    PATTERNS.tags[at + option] = tags[option]!;
    PATTERNS.innerCosts[at + option] = innerCosts[option]!;
    PATTERNS.initialCosts[at + option] = initialCosts[option]!;
  }
  PATTERNS.starts[number + 1] = at + size;
  return number;
}

/** Whether a pattern has these options. */
export function isPattern(number: number, { size, tags, innerCosts, initialCosts, isWord }: TagOptions): boolean {
  const at = PATTERNS.starts[number]!;
  if (PATTERNS.starts[number + 1]! - at !== size || PATTERNS.words[number] !== (isWord ? 1 : 0)) return false;
  for (let option = 0; option < size; option++) {
    if (
      PATTERNS.tags[at + option] !== tags[option] ||
      PATTERNS.innerCosts[at + option] !== innerCosts[option] ||
      PATTERNS.initialCosts[at + option] !== initialCosts[option]
    ) {
      return false;
    }
  }
  return true;
}

function enlarged<T extends Int32Array | Int16Array | Uint8Array>(from: T, to: T): T {
  to.set(from);
  return to;
}
