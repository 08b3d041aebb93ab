const YEAR_FIRST = /^[*_]*(?:19|20)\d\d[*_]*(\s*[–—:.,-]\s*|\s+)[*_]*\p{Lu}/u;

/**
 * Whether two lines are of one list, each with its own year and name in the same place: "2012 – Marit Skog" above "2013
 * – Bo Ek, ”för …”". The one above is then no head of the other.
 */
export function isSiblingLine(above: string, line: string): boolean {
  const [mark, own] = [above, line].map((words) => YEAR_FIRST.exec(words)?.[1]?.trim());
  return mark !== undefined && mark === own;
}
