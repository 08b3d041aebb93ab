/**
 * Two 32-bit hashes of a string: polynomials in its letters, each with a base of its own. They can be carried on with
 * an ending without joining the two, and those of any stretch of a word follow from those of its beginnings
 * (`WordPrints`). Sixty-four bits tell the tables' tens of thousands of forms from anything else: the chance that one
 * look-up of an unknown form is answered wrongly is less than one in 10¹³.
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
export const STEM_STEP = 3;

/** Both leave 5 when divided by 8: their powers repeat as late as they can. */
export const HIGH_BASE = 0x0019660d;
export const LOW_BASE = 0x915f77f5;

/** Added to each letter, so that none is nothing. */
export const LETTER = 1;

/** The fingerprint of nothing. */
export function newFingerprint(): Fingerprint {
  return { high: 0, low: 0, length: 0, stem: 0 };
}

/** Starts a fingerprint. */
export function startFingerprint(into: Fingerprint): void {
  into.high = 0;
  into.low = 0;
  into.length = 0;
  into.stem = 0;
}

/** Carries a fingerprint on with the characters `start` to `end` (exclusive) of a text. */
export function extendFingerprint(into: Fingerprint, text: string, start: number, end: number): void {
  let { high, low, length, stem } = into;
  for (let i = start; i < end; i++) {
    const letter = text.charCodeAt(i) + LETTER;
    high = (Math.imul(high, HIGH_BASE) + letter) | 0;
    low = (Math.imul(low, LOW_BASE) + letter) | 0;
    if (++length % STEM_STEP === 0) stem = high;
  }
  into.high = high;
  into.low = low;
  into.length = length;
  into.stem = stem;
}
