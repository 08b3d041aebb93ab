import { BOLD_MARKS } from './bold-marks.ts';

/** Lines of at most so many characters, broken between words, each drawn in. */
export function wrapText(text: string, indent: number, width: number): readonly string[] {
  const room = Math.max(20, width - indent);
  const lines: string[] = [];
  let line = '';
  for (const word of text.replace(/\s+/g, ' ').trim().split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (lengthOf(longer) > room && line !== '') {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return [...lines, line].map((each) => ' '.repeat(indent) + each);
}

/** Characters that take room: those that stand for the marks of bold type take none. */
function lengthOf(text: string): number {
  return [...text.replaceAll(BOLD_MARKS.start, '').replaceAll(BOLD_MARKS.end, '')].length;
}
