const collator = new Intl.Collator('sv');

/** Swedish alphabetical order, å ä ö last; texts that sort alike go by their code units, so that no two are equal. */
export function compareText(a: string, b: string): number {
  return collator.compare(a, b) || (a < b ? -1 : a > b ? 1 : 0);
}
