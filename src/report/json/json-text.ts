import { stableNumber } from '../tables/stable-number.ts';

/** What JSON may hold raw but an editor or an old script reader trips over: U+202E turns a line around, U+2028 ends it. */
const ESCAPED = /[\p{Bidi_Control}\u2028\u2029]/gu;

/**
 * A value as JSON on one line. Numbers to twelve significant digits; what is not finite becomes null. Marks of writing
 * direction are written as escapes, which read back as themselves.
 */
export function jsonText(value: unknown): string {
  const text = JSON.stringify(value, (_key, each) => (typeof each === 'number' ? stableNumber(each) : each));
  return text.replace(ESCAPED, (mark) => `\\u${mark.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
