const ENDS_IN_LETTER = /\p{L}$/u;
const LETTERS = /\p{L}*/uy;

/**
 * How the words of a text that begin with a stem go on: "framtidsgruppen" with "en" from "framtidsgrupp". A pattern
 * made for each stem would take longer to compile than a text to look through.
 */
export function endingsOf(stem: string, text: string): readonly string[] {
  const endings: string[] = [];
  for (let at = text.indexOf(stem); at >= 0 && at < text.length; at = text.indexOf(stem, at + 1)) {
    if (ENDS_IN_LETTER.test(text.slice(Math.max(0, at - 2), at))) continue;
    LETTERS.lastIndex = at + stem.length;
    endings.push(LETTERS.exec(text)![0]);
  }
  return endings;
}
