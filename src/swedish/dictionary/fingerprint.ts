/**
 * Two 32-bit hashes of a string, read from left to right, so that the fingerprint of a stem can be carried on with an
 * ending without joining the two. Sixty-four bits tell the dictionary's 830,000 forms from anything else: the chance
 * that one look-up of an unknown form is answered wrongly is about one in 10¹³.
 */
export interface Fingerprint {
  high: number;
  low: number;
}

/** Starts a fingerprint. */
export function startFingerprint(into: Fingerprint): void {
  into.high = 0x811c9dc5 | 0;
  into.low = 0x2545f491 | 0;
}

/** Carries a fingerprint on with the characters `start` to `end` (exclusive) of a text. */
export function extendFingerprint(into: Fingerprint, text: string, start: number, end: number): void {
  let { high, low } = into;
  for (let i = start; i < end; i++) {
    const code = text.charCodeAt(i);
    high = Math.imul(high ^ code, 0x01000193);
    low = Math.imul(((low << 5) | (low >>> 27)) ^ code, 0x9e3779b1);
  }
  into.high = high;
  into.low = low;
}
