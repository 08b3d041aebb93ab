/** A hyphen at a line's end, and the word with which the next line goes on, without a hyphen at its own end. */
const DIVIDED = /(?<=[\p{L}\d])[-\u2010]\n[ \t]*(\p{Ll}\S*?)(?=[-\u2010]?(?:\s|$))/gu;

/**
 * "för-\noch eftermiddag", "både för-\nsom nackdelar": a suspended compound at a line's end, and no word divided there.
 */
const CONJUNCTION = /^(?:och|eller|samt|respektive|resp\.|till|som|liksom)(?!\p{L})/u;

/** No word is looked at farther back, in characters. */
const LONGEST = 60;

/**
 * A text with those words put together that the ends of lines divide, as in what is pasted from a PDF: "kvali-\ntet" is
 * kvalitet. The hyphen is kept where it is the word's own: behind figures, capitals and a single letter
 * ("1990-\ntalet", "IT-\nstöd", "e-\nhandel"), and where the text has the word with a hyphen elsewhere. Every line
 * keeps its number: it ends before the word then, or behind it where nothing else stood on it; a word that fills two
 * lines stays divided, and so does a heading's (`# `).
 */
export function joinDividedWords(text: string): string {
  if (!/[-\u2010]\n/u.test(text)) return text;
  const pieces: string[] = [];
  const hyphenated = new Set(text.match(/(?<![\p{L}\d])[\p{L}\d]+-\p{L}+/gu));
  let from = 0;
  for (const { index, 0: whole, 1: second = '' } of text.matchAll(DIVIDED)) {
    const line = text.slice(Math.max(from, text.lastIndexOf('\n', index) + 1), index);
    if (CONJUNCTION.test(second) || line.startsWith('#')) continue;
    const first = /\S*$/u.exec(line.slice(-LONGEST))![0];
    const before = text.slice(from, index - first.length);
    const word = `${first}${isOwnHyphen(first, second, hyphenated) ? '-' : ''}${second}`;
    const end = index + whole.length;
    const rest = /^(?:[-\u2010](?=\n)|[ \t]*)/u.exec(text.slice(end, end + LONGEST))![0];
    const fillsLine =
      /^[-\u2010]/u.test(rest) || /^(?:\n|$)/u.test(text.slice(end + rest.length, end + rest.length + 1));
    const isApart = /\S[ \t]+$/u.test(line.slice(0, line.length - first.length));
    if (fillsLine && !isApart) continue;
    // What would end the line then must not look divided itself.
    if (isApart && /[-\u2010]$/u.test(before.trimEnd())) continue;
    if (isApart) pieces.push(before.trimEnd(), '\n', word);
    else pieces.push(before, word, '\n');
    from = isApart ? end : end + rest.length;
  }
  pieces.push(text.slice(from));
  return pieces.join('');
}

function isOwnHyphen(first: string, second: string, hyphenated: ReadonlySet<string>): boolean {
  const [last = ''] = /[\p{L}\d]+$/u.exec(first) ?? [];
  const [begun = ''] = /^\p{L}+/u.exec(second) ?? [];
  return /(?:\d|\p{Lu})$|^\p{L}$/u.test(last) || hyphenated.has(`${last}-${begun}`);
}
