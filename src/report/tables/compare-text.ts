const collator = new Intl.Collator('sv');

/** Swedish alphabetical order, å ä ö last; texts that sort alike go by their code units, so that no two are equal. */
export function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return collator.compare(a, b) || (a < b ? -1 : 1);
}
