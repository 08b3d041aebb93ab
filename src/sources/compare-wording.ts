/** Words of a text, in order, in lower case, soft hyphens and marks aside: what two printings are compared by. */
export function wordsOf(text: string): readonly string[] {
  return (
    text.replace(/[\u00AD\u200B-\u200D\u2060]/g, '').match(/[\p{L}\p{M}\p{N}]+(?:[-:’'][\p{L}\p{M}\p{N}]+)*/gu) ?? []
  );
}

/** Shingles of this many words: short enough for excerpts, long enough to be no turn of phrase. */
const LENGTH = 5;

/** The overlapping runs of five words of a text; a shorter text is one run. Empty for a text without a word. */
export function shinglesOf(text: string): ReadonlySet<string> {
  const words = wordsOf(text).map((word) => word.toLocaleLowerCase('sv'));
  if (words.length === 0) return new Set();
  const shingles = new Set<string>();
  for (let index = 0; index === 0 || index + LENGTH <= words.length; index += 1) {
    shingles.add(words.slice(index, index + LENGTH).join(' '));
  }
  return shingles;
}

/** One fingerprint at least is kept of each run of so many shingles. */
const WINDOW = 6;

/**
 * A sample of a text's shingles, by winnowing (Schleimer, Wilkerson and Aiken 2003): of each window of six the least
 * hash. Any two texts that share ten words in a row share a fingerprint. About two of seven shingles are kept.
 */
export function fingerprintsOf(text: string): ReadonlySet<number> {
  const hashes = [...shinglesOf(text)].map(hashOf);
  const kept = new Set<number>();
  for (let from = 0; from === 0 || from + WINDOW <= hashes.length; from += 1) {
    let least = Number.POSITIVE_INFINITY;
    for (const hash of hashes.slice(from, from + WINDOW)) least = Math.min(least, hash);
    if (hashes.length > 0) kept.add(least);
  }
  return kept;
}

/** FNV-1a, 32 bits, over UTF-16 code units. */
export function hashOf(words: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < words.length; index += 1) {
    hash = Math.imul(hash ^ words.charCodeAt(index), 0x01000193);
  }
  return hash >>> 0;
}

/**
 * Containment (Broder 1997): the share of the smaller text's shingles that the larger one has too.
 *
 * @returns 0 to 1; 0 when either is empty
 */
export function containment(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  if (small.size === 0) return 0;
  let shared = 0;
  for (const shingle of small) if (large.has(shingle)) shared += 1;
  return shared / small.size;
}

/** Whether two texts share so many of their shingles that they can be one text, edited, and not two of their own. */
export function canBeOneText(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return containment(a, b) >= 0.3;
}
