import { stableNumber } from '../tables/stable-number.ts';

/**
 * What JSON may hold raw but an editor or an old script reader trips over: U+202E turns a line around, U+2028 ends it.
 */
const ESCAPED = /[\p{Bidi_Control}\u2028\u2029]/gu;

/**
 * A value as JSON on one line. Numbers to twelve significant digits; what is not finite becomes null. Marks of writing
 * direction are written as escapes, which read back as themselves. Written by hand: `JSON.stringify` with a function
 * that is asked about each number takes ten times as long.
 */
export function jsonText(value: unknown): string {
  if (typeof value === 'number') return String(stableNumber(value));
  if (typeof value === 'string') return stringText(value);
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null';
  if (Array.isArray(value)) return arrayText(value);
  let members = '';
  for (const [name, member] of Object.entries(value)) {
    if (member === undefined) continue;
    members += `${members === '' ? '' : ','}${stringText(name)}:${jsonText(member)}`;
  }
  return `{${members}}`;
}

/** Whole numbers are the most of what is written, and are written alike by `JSON.stringify`. */
function arrayText(items: readonly unknown[]): string {
  return items.every(Number.isInteger) ? JSON.stringify(items) : `[${items.map(jsonText).join(',')}]`;
}

function stringText(text: string): string {
  return JSON.stringify(text).replace(ESCAPED, (mark) => `\\u${mark.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
