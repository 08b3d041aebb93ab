import { abbreviationEnd } from './abbreviation-end.ts';
import { addressEnd } from './address-end.ts';
import { classAt, DIGIT, LETTER } from './character-class.ts';
import { colonEndingEnd } from './colon-ending-end.ts';
import { isInitial } from './is-initial.ts';
import { markEnd } from './mark-end.ts';
import { isSuspendedNumber, numberEnd } from './number-end.ts';
import { wordEnd } from './word-end.ts';

/** Where a token ends, and what it is. */
interface FoundToken {
  readonly end: number;
  readonly kind: 'word' | 'number' | 'mark';
}

/** The token that begins at `start` with a character of the class `found`, neither white space nor invisible. */
export function tokenAt(text: string, start: number, found: number): FoundToken {
  if (found === LETTER) return { end: letterTokenEnd(text, start), kind: 'word' };
  if (found !== DIGIT) return { end: markEnd(text, start), kind: 'mark' };
  const figures = numberEnd(text, start);
  if (isSuspendedNumber(text, figures)) return { end: figures + 1, kind: 'word' };
  const goesOn = classAt(text, figures) === LETTER || joinsEnding(text, figures);
  return goesOn ? { end: wordEnd(text, figures), kind: 'word' } : { end: figures, kind: 'number' };
}

function letterTokenEnd(text: string, start: number): number {
  const end = wordEnd(text, start);
  const next = text[end];
  if (next !== '.' && next !== ':' && next !== '@' && next !== '+') return end;
  const address = addressEnd(text, start, end);
  if (address > end || next !== '.') return address;
  return isInitial(text, start, end) ? end + 1 : abbreviationEnd(text, start, end);
}

/** `1990` + `-talet`, `2` + `:a`. */
function joinsEnding(text: string, index: number): boolean {
  if (text[index] === ':') return colonEndingEnd(text, index) > index;
  return (text[index] === '-' || text[index] === '\u2011') && classAt(text, index + 1) === LETTER;
}
