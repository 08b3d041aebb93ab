import { longestFirstPart } from './tokens/abbreviation-end.ts';
import { BREAK, classAt, INVISIBLE, known, LETTER, MARK, SPACE, widthAt } from './tokens/character-class.ts';
import { SentenceCounter } from './tokens/sentence-counter.ts';
import { tokenAt } from './tokens/token-at.ts';

/** The kinds of tokens, by the number that stands for each. */
export const TOKEN_KINDS = ['word', 'number', 'mark'] as const;
export const WORD = TOKEN_KINDS.indexOf('word');
const COMMA_KIND = TOKEN_KINDS.indexOf('mark');

/** Tokens found at a time. */
const BATCH = 4096;
/** Memory for so many code units is kept from one text to the next. */
const MOST_KEPT = 1 << 20;

const LINE_FEED = 0x0a;
const SPACE_UNIT = 0x20;
const COMMA = 0x2c;
const FULL_STOP = 0x2e;
/** By code unit: 1 for a mark that may belong to the word before it. */
const joins = new Uint8Array(0x10000);
for (const mark of "-\u2010\u2011'’_&:.@+") joins[mark.charCodeAt(0)] = 1;

/**
 * Finds the tokens of texts by the gigabyte: those of `scanText`, exactly.
 *
 * This is the one place where characters are looked at by hand. Nine tokens of ten are a comma, or a run of letters
 * before white space or a mark, inside a sentence. One loop over an array of code units passes over them; to ask of
 * each all that a token may be takes several times as long. Whatever is not so plain is handed to those rules, one
 * token at a time.
 */
export class TokenScanner {
  /** The tokens found last: where each begins and ends. */
  readonly starts = new Int32Array(BATCH);
  readonly ends = new Int32Array(BATCH);
  /** Of each its place in `TOKEN_KINDS`, and its sentence, counted from 0 in the text. */
  readonly kinds = new Uint8Array(BATCH);
  readonly sentences = new Int32Array(BATCH);
  #size = 0;
  #text = '';
  #units = new Uint16Array(MOST_KEPT);
  #at = 0;
  /** Line breaks since the last token. */
  #lineBreaks = 0;
  #counter = new SentenceCounter('');
  #sentence = 0;

  /** The code units of the text, and white space after them. */
  get units(): Uint16Array {
    return this.#units;
  }

  /** Begins a text. */
  open(text: string): void {
    this.#text = text;
    this.#units = unitsOf(text, this.#units);
    this.#at = 0;
    this.#lineBreaks = 0;
    this.#counter = new SentenceCounter(text);
    this.#sentence = 0;
  }

  /** Finds the next tokens; gives how many, 0 at the end of the text. */
  next(): number {
    this.#size = 0;
    while (this.#at < this.#text.length && this.#size < BATCH) {
      if (this.#counter.isOpen) this.#passPlain();
      if (this.#at < this.#text.length && this.#size < BATCH) this.#takeByRule();
    }
    return this.#size;
  }

  /** Takes plain words and commas and passes over white space, as long as an open sentence goes on with them. */
  #passPlain(): void {
    const units = this.#units;
    const { length } = this.#text;
    const { starts, ends, kinds, sentences } = this;
    const sentence = this.#sentence;
    let size = this.#size;
    let at = this.#at;
    let lineBreaks = this.#lineBreaks;
    let last = 0;
    while (at < length && size < BATCH && lineBreaks < 2) {
      const unit = units[at]!;
      const found = known[unit]!;
      if (found === LETTER) {
        let end = at;
        do end++;
        while (known[units[end]!] === LETTER);
        if (!isWhole(units, at, end)) break;
        starts[size] = at;
        ends[size] = end;
        sentences[size] = sentence;
        kinds[size++] = WORD;
        last = end;
      } else if (unit === COMMA && isLayout(units[at + 1]!)) {
        last = at + 1;
        starts[size] = at;
        ends[size] = last;
        sentences[size] = sentence;
        kinds[size++] = COMMA_KIND;
      } else if (found === SPACE) {
        at++;
        continue;
      } else if (unit === LINE_FEED) {
        lineBreaks++;
        at++;
        continue;
      } else break;
      at = last;
      lineBreaks = 0;
    }
    if (last > 0) this.#counter.passTo(last);
    this.#size = size;
    this.#at = at;
    this.#lineBreaks = lineBreaks;
  }

  /** Takes one token, or passes over one piece of what is between tokens, as `scanText` does. */
  #takeByRule(): void {
    const text = this.#text;
    const at = this.#at;
    const found = classAt(text, at);
    if (found === SPACE || found === INVISIBLE) {
      this.#at += widthAt(text, at);
    } else if (found === BREAK) {
      if (text[at] !== '\r' || text[at + 1] !== '\n') this.#lineBreaks += text[at] === '\u2029' ? 2 : 1;
      this.#at++;
    } else {
      const { end, kind } = this.#wholeWord(at) ?? tokenAt(text, at, found);
      this.#sentence = this.#counter.number(at, end, kind, this.#lineBreaks);
      this.#put(at, end, TOKEN_KINDS.indexOf(kind));
      this.#at = end;
      this.#lineBreaks = 0;
    }
  }

  /** The run of letters that begins there when it is a word by itself; null for anything else. */
  #wholeWord(start: number): { readonly end: number; readonly kind: 'word' } | null {
    const units = this.#units;
    let end = start;
    while (known[units[end]!] === LETTER) end++;
    return end > start && isWhole(units, start, end) ? { end, kind: 'word' } : null;
  }

  #put(start: number, end: number, kind: number): void {
    this.starts[this.#size] = start;
    this.ends[this.#size] = end;
    this.kinds[this.#size] = kind;
    this.sentences[this.#size++] = this.#sentence;
  }
}

/** Whether the run of letters that ends at `end` is a word by itself, whatever the rules say of what follows. */
function isWhole(units: Uint16Array, start: number, end: number): boolean {
  const next = units[end]!;
  if (isLayout(next)) return true;
  if (known[next] !== MARK) return false;
  if (joins[next] === 0) return true;
  return next === FULL_STOP && end - start > longestFirstPart && isLayout(units[end + 1]!);
}

function isLayout(unit: number): boolean {
  const found = known[unit];
  return found === SPACE || found === BREAK;
}

/** Whether code units lie in memory as UTF-16LE has them: then they are copied at once, in a tenth of the time. */
const isLittleEndian = new Uint8Array(Uint16Array.of(1).buffer)[0] === 1;

/** The code units of a text with two spaces after them, in the memory given when it is large enough. */
function unitsOf(text: string, memory: Uint16Array<ArrayBuffer>): Uint16Array<ArrayBuffer> {
  const length = text.length + 2;
  const units = length <= memory.length ? memory : new Uint16Array(length);
  if (isLittleEndian) Buffer.from(units.buffer).write(text, 'utf16le');
  else for (let at = 0; at < text.length; at++) units[at] = text.charCodeAt(at);
  units.fill(SPACE_UNIT, text.length, length);
  return units;
}
