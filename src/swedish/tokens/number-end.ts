import { classAt, DIGIT, EXTEND, widthAt } from './character-class.ts';

const separators = '.,:/-–';
const groupSpaces = ' \u00a0\u202f\u2009';

/**
 * Where the number that stands at `start` ends. One number: `3,5`, `10 000`, `13.30`, `2003-2023`, `2019/20`,
 * `2023-05-04`. Two numbers: `2011 100`, since only groups of three after one to three figures belong together.
 */
export function numberEnd(text: string, start: number): number {
  let end = digitsEnd(text, start);
  if (end - start <= 3) {
    while (groupSpaces.includes(text[end] ?? '?') && digitsEnd(text, end + 1) === end + 4) end += 4;
  }
  while (separators.includes(text[end] ?? '?') && classAt(text, end + 1) === DIGIT) end = digitsEnd(text, end + 1);
  return end;
}

/** `1990-` before *och 2000-talet* is the first half of a word. */
export function isSuspendedNumber(text: string, end: number): boolean {
  return text[end] === '-' && /^- (?:och|eller|samt|till) /.test(text.slice(end, end + 8));
}

function digitsEnd(text: string, start: number): number {
  let end = start;
  for (
    let found = classAt(text, end);
    found === DIGIT || (found === EXTEND && end > start);
    found = classAt(text, end)
  ) {
    end += widthAt(text, end);
  }
  return end;
}
