/** "{#svalövs-kommun .western}" at the end of a heading: what a converter calls it. */
const ATTRIBUTES = /^(\s{0,3}#{1,6}\s.*?\S)\s*\{[#.][^{}]{0,200}\}[ \t]*$/u;

/** "\"", "\*", "\.": a sign that a converter keeps from being Markdown. */
const ESCAPED = /\\(?=["'“”*_#[\](){}.!<>~`$@^|\\-])/gu;

/** "[Karin Ek](https://…)", "![](bild.jpg)": the words of a link, without its address. */
const LINK =
  /(!?)\[([^[\]\n]{0,200})\]\((?:<[^<>\n]{0,500}>|[^\s()]{0,500})(?: "[^"\n]{0,200}")?\)(?:\{[^{}\n]{0,200}\})?/gu;

/** "…återvinning.”[^2]", "…rum.”[3]": a reference to a note, right after a word or a mark. */
const REFERENCE = /(?<=[\p{L}\d.,!?"”“»*_)])(?:\[\^[^\]\s]{1,20}\]|\[\d{1,3}\])+/gu;

/** "<details>" and "<summary>2017</summary>": a part that a reader opens, under its heading. */
const SUMMARY = /^\s*(?:<details[^<>]*>\s*)?<summary>\s*([^<>]{1,200}?)\s*<\/summary>\s*$/iu;
const DETAILS = /^\s*<\/?details[^<>]*>\s*$/iu;

const BREAK = /(?:\\|<br ?\/?>)[ \t]*$/iu;

/**
 * A text without the signs by which Markdown says how it is laid out and not what it says: ids of headings, escapes,
 * hard line breaks, addresses of links, references to notes. Lines stay lines.
 */
export function plainMarkdown(text: string): string {
  if (!/[\\[{]|<br|<summary/iu.test(text)) return text;
  return text.split('\n').map(plainLine).join('\n');
}

function plainLine(line: string): string {
  if (!/[\\[{]|<br|<summary|<\/?details/iu.test(line)) return line;
  return line
    .replace(SUMMARY, '## $1')
    .replace(DETAILS, '')
    .replace(BREAK, '')
    .replace(ATTRIBUTES, '$1')
    .replace(ESCAPED, '')
    .replace(LINK, (_, image: string, words: string) => (image === '' ? words : ''))
    .replace(REFERENCE, '');
}
