/** A text with its first letter as a capital. */
export function capitalize(text: string): string {
  const [first = ''] = text;
  return first.toLocaleUpperCase('sv') + text.slice(first.length);
}
