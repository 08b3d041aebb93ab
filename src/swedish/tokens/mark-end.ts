import { classAt, EXTEND, MARK, widthAt } from './character-class.ts';

const zeroWidthJoiner = '\u200d';

/**
 * Where the mark that stands at `start` ends. A run of the same mark is one (`...`, `--`, `!!`), and so is an emoji
 * with its modifiers (`👍🏽`, `👩‍👧`).
 */
export function markEnd(text: string, start: number): number {
  const width = widthAt(text, start);
  const first = text.slice(start, start + width);
  let end = start + width;
  while (end < text.length) {
    if (classAt(text, end) === EXTEND || isSkinTone(text, end)) end += widthAt(text, end);
    else if (text[end] === zeroWidthJoiner && classAt(text, end + 1) === MARK) end += 1 + widthAt(text, end + 1);
    else if (text.startsWith(first, end) && widthAt(text, end) === width) end += width;
    else break;
  }
  return end;
}

function isSkinTone(text: string, index: number): boolean {
  if (text.charCodeAt(index) !== 0xd83c) return false;
  const point = text.codePointAt(index)!;
  return point >= 0x1f3fb && point <= 0x1f3ff;
}
