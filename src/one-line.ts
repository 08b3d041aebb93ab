/** A text as one line of a terminal: line breaks and other controls, as a file's name can have them, become spaces. */
export function oneLine(text: string): string {
  return text.replace(/[\p{Cc}\u2028\u2029]+/gu, ' ');
}
