/** "Stiftelsens årsbok 2018          15", "Sida 3", "Protokoll, sid. 3 (7)": the number of the page and what stands beside it. */
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
  const isPage = new Set([...pages.values()].flatMap((heads) => heads.map(({ line }) => line)));
  for (const heads of pages.values()) {
    const rises = heads.every(({ page }, index) => index === 0 || page === heads[index - 1]!.page + 1);
    if (heads.length < 2 || !rises) continue;
    for (const { line } of heads) blank(lines, line);
  }
  for (const line of isPage) if (lines[line]!.trim() !== '') blankBreak(lines, line);
  return lines.join('\n');
}

function blank(lines: string[], line: number): void {
  let from = line;
  let to = line;
  while (from > 0 && lines[from - 1]!.trim() === '') from -= 1;
  while (to < lines.length - 1 && lines[to + 1]!.trim() === '') to += 1;
  const midSentence =
    /\p{L}[,-]?$/u.test(lines[from - 1]?.trim() ?? '') && /^\p{Ll}/u.test(lines[to + 1]?.trim() ?? '');
  for (let index = from; index <= to; index += 1) lines[index] = midSentence ? ' ' : '';
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
  const isBroken = /[\p{Ll},-]$/u.test(lines[before]?.trim() ?? '') && /^\p{Ll}/u.test(lines[after]?.trim() ?? '');
  if (!isBroken || (!isEmpty(before + 1) && !isEmpty(after - 1))) return;
  for (let at = before + 1; at < after; at += 1) lines[at] = ' ';
}

/** Whether a line is laid out as a page's head: in capitals, or with a gap in it. */
function isSetApart(lines: readonly string[], at: number): boolean {
  const words = lines[at]!.trim();
  return /^\P{Ll}+$/u.test(words) || /\S {3,}\S|\t/u.test(words);
}
