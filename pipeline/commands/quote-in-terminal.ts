import type { Quotation } from '../../src/records.ts';
import { doubleQuotationMarks } from '../../src/report/double-quotation-marks.ts';
import { BOLD_MARKS } from './bold-marks.ts';
import type { TerminalStyle } from './terminal-style.ts';
import { wrapText } from './wrap-text.ts';

/** Characters of a sentence. */
const LONGEST = 260;

/** The sentence in quotation marks, around its word if it is long. */
export function quoteInTerminal(
  { pre, keyword, post }: Pick<Quotation, 'pre' | 'keyword' | 'post'>,
  style: TerminalStyle,
): readonly string[] {
  const room = Math.max(20, LONGEST - keyword.length);
  const before = shorten(tidy(pre), room - Math.min(tidy(post).length, room / 2), 'start');
  const after = shorten(tidy(post), room - before.length, 'end');
  const word = tidy(keyword);
  const lines = wrapText(
    `”${before}${BOLD_MARKS.start}${word.replaceAll(' ', `${BOLD_MARKS.end} ${BOLD_MARKS.start}`)}${BOLD_MARKS.end}${after}”`,
    6,
    style.width,
  );
  return lines.map((line) =>
    line
      .replaceAll(BOLD_MARKS.start, style.bold ? '\u001b[1m' : '')
      .replaceAll(BOLD_MARKS.end, style.bold ? '\u001b[22m' : ''),
  );
}

/** A text on one line, its quotation marks single, as within others. */
function tidy(text: string): string {
  return text
    .replace(/[\p{Cc}\s\u202a-\u202e\u2066-\u2069]+/gu, ' ')
    .replaceAll('\u00ad', '')
    .replace(new RegExp(doubleQuotationMarks, 'g'), '’');
}

function shorten(text: string, most: number, cut: 'start' | 'end'): string {
  if (text.length <= most) return text;
  if (cut === 'start') return `… ${text.slice(text.indexOf(' ', text.length - most) + 1)}`;
  return `${text.slice(0, Math.max(0, text.lastIndexOf(' ', most)))} …`;
}
