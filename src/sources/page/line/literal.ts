/** A pattern that matches some words as they stand, whatever spaces are between them. */
export function literal(words: string): string {
  return words
    .replace(/[^\p{L}\d\s]/gu, (mark) => `\\u{${mark.codePointAt(0)!.toString(16)}}`)
    .replace(/\s+/gu, '\\s+');
}
