/** No layout of columns has more blanks side by side; patterns that look for blanks take the longer for them. */
const MOST = 80;

const LONG = new RegExp(`[^\\S\\n]{${MOST + 1},}`, 'gu');

/** A text in which no line has more than eighty blanks side by side. */
export function shortenBlanks(text: string): string {
  return text.replace(LONG, (blanks) => blanks.slice(0, MOST));
}
