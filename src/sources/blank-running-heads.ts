/**
 * "Stiftelsens årsbok 2018          15", "Sida 3", "Protokoll, sid. 3 (7)": the number of the page and what stands
 * beside it.
 */
const PAGE_NUMBER =
  /^(?:(.*\S)(?: {2,}|\t+)|(.*?)(?:sida|sidan|sid\.|s\.) ?)(\d{1,3})(?: ?(?:av|\/|\() ?\d{1,3}\)?)?$/iu;

/**
 * Empties the lines of a text that are a page's running head or foot: the same words with a number that rises by one.
 * The number of lines stays. Where the head stood in the midst of a sentence the lines hold one space, which keeps the
 * paragraph together.
 */
export function blankRunningHeads(text: string): string {
  if (!/\d(?: ?\))?[ \t]*(?:\n|$)/.test(text)) return text;
  const lines = text.split('\n');
  const pages = new Map<string, { readonly line: number; readonly page: number }[]>();
  for (const [line, words] of lines.entries()) {
    const match = words.length > 160 ? null : PAGE_NUMBER.exec(words.trim());
    if (match === null) continue;
    const key = (match[1] ?? match[2] ?? '').trim();
    pages.set(key, [...(pages.get(key) ?? []), { line, page: Number(match[3]) }]);
  }
  const repeated = repeatedLines(lines);
  const isPage = new Set([...pages.values()].flatMap((heads) => heads.map(({ line }) => line)));
  for (const heads of pages.values()) {
    const rises = heads.every(({ page }, index) => index === 0 || page === heads[index - 1]!.page + 1);
    if (heads.length < 2 || !rises) continue;
    const places = heads.map(({ line }) => line);
    const above = linesBeside(lines, places, -1);
    const below = linesBeside(lines, places, 1);
    for (const line of places) blank(lines, line - above, line + below, repeated);
  }
  for (const line of isPage) if (lines[line]!.trim() !== '') blankBreak(lines, line);
  return lines.join('\n');
}

/**
 * How many more lines a running head has above or below its page number: those that are laid out as a head's and are
 * the same on every page.
 */
function linesBeside(lines: readonly string[], places: readonly number[], by: 1 | -1): number {
  let count = 0;
  for (let at = by; count < MOST_LINES; at += by) {
    const [first = -1] = places;
    const words = lines[first + at]?.trim() ?? '';
    const isSame = places.every((line) => lines[line + at]?.trim() === words);
    if (words === '' || !isSame || !GAP.test(words)) break;
    count += 1;
  }
  return count;
}

/** The lines that stand more than once in a text, without the spaces round them. */
function repeatedLines(lines: readonly string[]): ReadonlySet<string> {
  const once = new Set<string>();
  const twice = new Set<string>();
  for (const line of lines) (once.has(line.trim()) ? twice : once).add(line.trim());
  return twice;
}

/**
 * Empties the lines of a running head, and right above it the foot of the page before: lines that are laid out as one
 * and stand on other pages too, or that break a sentence in two together with the head.
 */
function blank(lines: string[], first: number, last: number, repeated: ReadonlySet<string>): void {
  const isEmpty = (at: number) => lines[at]?.trim() === '';
  let from = first;
  let to = last;
  while (isEmpty(from - 1)) from -= 1;
  while (isEmpty(to + 1)) to += 1;
  let foot = from;
  for (let seen = 0; from < first && foot > 0 && seen < MOST_LINES && isSetApart(lines, foot - 1); seen += 1) foot -= 1;
  const isSame = lines.slice(foot, from).every((line) => GAP.test(line.trim()) && repeated.has(line.trim()));
  const isApart = foot < from && isEmpty(foot - 1);
  while (isEmpty(foot - 1)) foot -= 1;
  if (isApart && (isSame || isBroken(lines, foot - 1, to + 1))) from = foot;
  const filling = isBroken(lines, from - 1, to + 1) ? ' ' : '';
  for (let at = from; at <= to; at += 1) lines[at] = filling;
}

/** Whether a sentence goes on from one line to the other. "c) Hedersnålen" is a new point of a list. */
function isBroken(lines: readonly string[], before: number, after: number): boolean {
  return /\p{L}[,-]?$/u.test(lines[before]?.trim() ?? '') && /^\p{Ll}(?!\))/u.test(lines[after]?.trim() ?? '');
}

/** A foot and the head of the next page have no more lines together. */
const MOST_LINES = 3;

/**
 * Empties a page's foot, with the next page's head, that stands once in a text but breaks a sentence in two: "… hans
 * anteck-", the foot between empty lines, "ningar är …".
 */
function blankBreak(lines: string[], line: number): void {
  const isEmpty = (at: number) => (lines[at] ?? '').trim() === '';
  if (!isEmpty(line - 1) && !isEmpty(line + 1)) return;
  const step = (at: number, by: 1 | -1): number => {
    let seen = 0;
    let next = at + by;
    while (next >= 0 && next < lines.length && (isEmpty(next) || (isSetApart(lines, next) && seen < MOST_LINES))) {
      if (!isEmpty(next)) seen += 1;
      next += by;
    }
    return next;
  };
  const before = step(line, -1);
  const after = step(line, 1);
  const goesOn = /[\p{Ll},-]$/u.test(lines[before]?.trim() ?? '') && /^\p{Ll}/u.test(lines[after]?.trim() ?? '');
  if (!goesOn || (!isEmpty(before + 1) && !isEmpty(after - 1))) return;
  for (let at = before + 1; at < after; at += 1) lines[at] = ' ';
}

/** "Justerandes sign          Utdragsbestyrkande" */
const GAP = /\S {3,}\S|\t/u;

/** Whether a line is laid out as a page's head: in capitals, or with a gap in it. */
function isSetApart(lines: readonly string[], at: number): boolean {
  const words = lines[at]!.trim();
  return /^\P{Ll}+$/u.test(words) || GAP.test(words);
}
