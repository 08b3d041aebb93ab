import { mayEndSentence } from './abbreviation-end.ts';
import { BREAK, classAt, DIGIT, EXTEND, INVISIBLE, LETTER, SPACE, widthAt } from './character-class.ts';

const FULL_STOP = 0x2e;
const terminators = '.!?…';
const closers = '"\'”’“‘»«›‹)]}';
const bullets = '•▪◦‣●○■□\uf0b7';
const dashes = '-–—*';
const notBeforeSentence = ',;:.!?…)]}';

type Kind = 'word' | 'number' | 'mark';

/**
 * Numbers the sentences of a text as its tokens are handed in, in order. A sentence ends
 *
 * - at a blank line, and before a line that begins a list item (`• mål`, `- Mål`, `2. Mål`);
 * - at `.`, `!`, `?` or `…`, with the closing quotes and brackets after it, before a word that does not begin small
 *   (so *”Vem är du?” av …* goes on);
 * - at an abbreviation that may stand last (`m.m.`) before a capital letter.
 *
 * A single line break, a colon and the number of a list item (`1. Mål`) end none.
 */
export class SentenceCounter {
  readonly #text: string;
  #sentence = 0;
  #previousEnd = 0;
  #started = false;
  /** What the tokens so far allow: nothing, an end before a capital, or an end before a capital or a figure. */
  #end: 'none' | 'weak' | 'full' = 'none';
  /** The sentence so far is one number of at most two figures. */
  #onlyItemNumber = false;

  constructor(text: string) {
    this.#text = text;
  }

  /** The sentence of the token at `start`; `lineBreaks` are those in the gap before it. */
  number(start: number, end: number, kind: Kind, lineBreaks: number): number {
    const first = !this.#started || this.#breaksBefore(start, end, kind, lineBreaks);
    if (first && this.#started) this.#sentence += 1;
    this.#end = this.#endAfter(start, end, kind, first);
    this.#onlyItemNumber = first && kind === 'number' && end - start <= 2;
    this.#started = true;
    this.#previousEnd = end;
    return this.#sentence;
  }

  /** Whether nothing so far ends the sentence. Words and commas then go on with it, unless a blank line is between. */
  get isOpen(): boolean {
    return this.#started && this.#end === 'none';
  }

  /**
   * Passes over words without a full stop and commas that go on with an open sentence; the last of them ends at `end`.
   */
  passTo(end: number): void {
    this.#previousEnd = end;
    this.#onlyItemNumber = false;
  }

  #breaksBefore(start: number, end: number, kind: Kind, lineBreaks: number): boolean {
    if (lineBreaks > 1) return true;
    if (lineBreaks === 1 && this.#isListItem(start, end, kind)) return true;
    if (this.#end === 'none') return false;
    if (start === this.#previousEnd) return this.#lacksSpace(start);
    return this.#beginsSentence(start, this.#end === 'full');
  }

  #endAfter(start: number, end: number, kind: Kind, first: boolean): 'none' | 'weak' | 'full' {
    const text = this.#text;
    if (kind === 'word')
      return text.charCodeAt(end - 1) === FULL_STOP && mayEndSentence(text.slice(start, end)) ? 'weak' : 'none';
    if (kind === 'number') return 'none';
    const attached = start === this.#previousEnd && !first;
    if (terminators.includes(text[start]!)) return attached && this.#onlyItemNumber ? 'none' : 'full';
    return attached && closers.includes(text[start]!) ? this.#end : 'none';
  }

  /** First on its line: a bullet, or a dash or `2.` before a capital. */
  #isListItem(start: number, end: number, kind: Kind): boolean {
    if (kind === 'mark' && bullets.includes(this.#text[start]!)) return true;
    const capital = kind === 'number' ? end + 2 : end + 1;
    if (classAt(this.#text, capital - 1) !== SPACE || classAt(this.#text, capital) !== LETTER) return false;
    if (isSmall(this.#text, capital)) return false;
    return kind === 'number' ? end - start <= 2 && this.#text[end] === '.' : dashes.includes(this.#text[start]!);
  }

  /** `bra.Kommunen`: a capital straight after the full stop of a word in small letters. */
  #lacksSpace(start: number): boolean {
    const text = this.#text;
    if (text[start - 1] !== '.' || classAt(text, start) !== LETTER || isSmall(text, start)) return false;
    return start >= 3 && isSmall(text, start - 2) && classAt(text, start - 3) === LETTER;
  }

  /**
   * Whether the first letter or figure from `start` on its line, past opening quotes and dashes, can begin a sentence.
   */
  #beginsSentence(start: number, figureMay: boolean): boolean {
    const text = this.#text;
    for (let at = start; at < text.length; at += widthAt(text, at)) {
      const found = classAt(text, at);
      if (found === LETTER) return !isSmall(text, at);
      if (found === DIGIT) return figureMay;
      const skipped = found === SPACE || found === INVISIBLE || found === EXTEND;
      if (found === BREAK || (!skipped && notBeforeSentence.includes(text[at]!))) return false;
    }
    return false;
  }
}

function isSmall(text: string, index: number): boolean {
  const letter = text.slice(index, index + widthAt(text, index));
  return letter === letter.toLowerCase() && letter !== letter.toUpperCase();
}
