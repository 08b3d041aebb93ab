const collator = new Intl.Collator('sv');

/** Orders strings as a Swedish dictionary does (å, ä, ö last); code units decide between what collates alike. */
export function compareSwedish(a: string, b: string): number {
  return collator.compare(a, b) || (a < b ? -1 : a > b ? 1 : 0);
}
