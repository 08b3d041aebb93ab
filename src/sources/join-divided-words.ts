/** A hyphen at a line's end, and the word with which the next line goes on. */
const DIVIDED = /(?<=[\p{L}\d])[-\u2010][ \t]*\n[ \t]*(\p{Ll}\S*)/gu;

/** "väv- \noch": a suspended compound at a line's end, and no word divided there. */
const CONJUNCTION = /^(?:och|eller|samt|respektive|till|men)(?!\p{L})/u;

/** No word is looked at farther back, in characters. */
const LONGEST = 60;

/**
 * A text with those words put together that the ends of lines divide, as in what is pasted from a PDF: "kvali-\ntet" is kvalitet.
 * The hyphen is kept where it is the word's own: behind figures, capitals and a single letter ("1990-\ntalet", "IT-\nstöd",
 * "e-\nhandel"), and where the text has the word with a hyphen elsewhere. The line ends before the word then, or behind it where
 * nothing else stands on its line, so that the other lines keep their numbers.
 */
export function joinDividedWords(text: string): string {
  if (!/[-\u2010][ \t]*\n/u.test(text)) return text;
  const pieces: string[] = [];
  const hyphenated = new Set(text.match(/[\p{L}\d]+-\p{L}+/gu));
  let from = 0;
  for (const { index, 0: whole, 1: second = '' } of text.matchAll(DIVIDED)) {
    if (CONJUNCTION.test(second)) continue;
    const first = /\S*$/u.exec(text.slice(Math.max(from, index - LONGEST), index))![0];
    const before = text.slice(from, index - first.length);
    const word = `${first}${isOwnHyphen(first, second, hyphenated) ? '-' : ''}${second}`;
    from = index + whole.length;
    if (/[ \t]$/u.test(before)) {
      pieces.push(before.trimEnd(), '\n', word);
      continue;
    }
    const rest = /^[ \t]*/u.exec(text.slice(from, from + LONGEST))![0].length;
    const isLast = /^(?:\n|$)/u.test(text.slice(from + rest, from + rest + 1));
    pieces.push(before, word, isLast ? '' : '\n');
    if (!isLast) from += rest;
  }
  pieces.push(text.slice(from));
  return pieces.join('');
}

function isOwnHyphen(first: string, second: string, hyphenated: ReadonlySet<string>): boolean {
  const [last = ''] = /[\p{L}\d]+$/u.exec(first) ?? [];
  const [begun = ''] = /^\p{L}+/u.exec(second) ?? [];
  return /(?:\d|\p{Lu})$|^\p{L}$/u.test(last) || hyphenated.has(`${last}-${begun}`);
}
