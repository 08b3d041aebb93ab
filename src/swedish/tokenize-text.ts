import { BREAK, classAt, INVISIBLE, SPACE, widthAt } from './tokens/character-class.ts';
import { SentenceCounter } from './tokens/sentence-counter.ts';
import { tokenAt } from './tokens/token-at.ts';

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
type TokenVisitor = (start: number, end: number, kind: TextToken['kind'], sentence: number) => void;

/** Tells a visitor of each token of a text in order, without making records: for texts by the gigabyte. */
function scanText(text: string, visit: TokenVisitor): void {
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
