/**
 * Two 32-bit hashes of a string, read from left to right, so that the fingerprint of a stem can be carried on with an
 * ending without joining the two. Sixty-four bits tell the dictionary's 830,000 forms from anything else: the chance
 * that one look-up of an unknown form is answered wrongly is about one in 10¹³.
 */
export interface Fingerprint {
  high: number;
  low: number;
  /** Letters read. */
  length: number;
  /** What `high` was after the last letter whose number is a multiple of three: strings that go on alike share it. */
  stem: number;
}

/** Letters between two stems. */
const STEM_STEP = 3;

/** The fingerprint of nothing. */
export function newFingerprint(): Fingerprint {
  const print = { high: 0, low: 0, length: 0, stem: 0 };
  startFingerprint(print);
  return print;
}

/** Starts a fingerprint. */
export function startFingerprint(into: Fingerprint): void {
  into.high = 0x811c9dc5 | 0;
  into.low = 0x2545f491 | 0;
  into.length = 0;
  into.stem = 0;
}

/** Makes a fingerprint the same as another. */
export function copyFingerprint(from: Fingerprint, into: Fingerprint): void {
  into.high = from.high;
  into.low = from.low;
  into.length = from.length;
  into.stem = from.stem;
}

/** Carries a fingerprint on with the characters `start` to `end` (exclusive) of a text. */
export function extendFingerprint(into: Fingerprint, text: string, start: number, end: number): void {
  let { high, low, length, stem } = into;
  for (let i = start; i < end; i++) {
    const code = text.charCodeAt(i);
    high = Math.imul(high ^ code, 0x01000193);
    low = Math.imul(((low << 5) | (low >>> 27)) ^ code, 0x9e3779b1);
    if (++length % STEM_STEP === 0) stem = high;
  }
  into.high = high;
  into.low = low;
  into.length = length;
  into.stem = stem;
}
