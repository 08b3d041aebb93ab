import { abbreviationEnd } from './tokens/abbreviation-end.ts';
import { addressEnd } from './tokens/address-end.ts';
import { BREAK, classAt, DIGIT, INVISIBLE, LETTER, SPACE, widthAt } from './tokens/character-class.ts';
import { colonEndingEnd } from './tokens/colon-ending-end.ts';
import { isInitial } from './tokens/initial.ts';
import { markEnd } from './tokens/mark-end.ts';
import { isSuspendedNumber, numberEnd } from './tokens/number-end.ts';
import { SentenceCounter } from './tokens/sentence-counter.ts';
import { wordEnd } from './tokens/word-end.ts';

/** One row per word, number or mark of a text. */
export interface TextToken {
  /** `text.slice(start, end)` of the text given, soft hyphens and all. */
  readonly text: string;
  /** UTF-16 code units, half open. */
  readonly start: number;
  readonly end: number;
  readonly kind: 'word' | 'number' | 'mark';
  /** 0-based, never decreasing. */
  readonly sentence: number;
}

/**
 * The words, numbers and marks of a text, in order, each with its sentence. What is between two tokens is white space,
 * control and invisible characters; tokens and gaps rebuild the text exactly. Any string will do; time grows linearly
 * with its length. A web or e-mail address is one word, an abbreviation keeps its full stop (`t.ex.`).
 */
export function tokenizeText(text: string): readonly TextToken[] {
  const tokens: TextToken[] = [];
  scanText(text, (start, end, kind, sentence) => {
    tokens.push({ text: text.slice(start, end), start, end, kind, sentence });
  });
  return tokens;
}

/** What `scanText` tells of each token: the fields of a `TextToken` but for its text. */
export type TokenVisitor = (start: number, end: number, kind: TextToken['kind'], sentence: number) => void;

/** Tells a visitor of each token of a text in order, without making records: for texts by the gigabyte. */
export function scanText(text: string, visit: TokenVisitor): void {
  const sentences = new SentenceCounter(text);
  let at = 0;
  let lineBreaks = 0;
  while (at < text.length) {
    const found = classAt(text, at);
    if (found === SPACE || found === INVISIBLE) {
      at += widthAt(text, at);
    } else if (found === BREAK) {
      if (text[at] !== '\r' || text[at + 1] !== '\n') lineBreaks += text[at] === '\u2029' ? 2 : 1;
      at += 1;
    } else {
      const { end, kind } = tokenAt(text, at, found);
      const sentence = sentences.number(at, end, kind, lineBreaks);
      visit(at, end, kind, sentence);
      at = end;
      lineBreaks = 0;
    }
  }
}

function tokenAt(text: string, start: number, found: number): Pick<TextToken, 'end' | 'kind'> {
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
