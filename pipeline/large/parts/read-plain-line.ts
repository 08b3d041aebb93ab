import type { Citation } from '../../../src/records.ts';

/** A longer line is not looked at, so that memory for its text need not be larger. */
const LONGEST = 1 << 20;

/** What a byte of a string is: not plain, a code unit by itself, or what a longer one begins with. */
const UNIT = 1;
const ESCAPE = 2;
const OF_TWO = 3;
const OF_THREE = 4;
const LATIN_START = 0xc2;
const LATIN_END = 0xcb;
const PUNCTUATION = 0xe2;
const kinds = Uint8Array.from({ length: 0x100 }, (_, byte) => {
  if (byte === 0x22) return 0;
  if (byte === 0x5c) return ESCAPE;
  if (byte >= 0x20 && byte < 0x7f) return UNIT;
  if (byte >= LATIN_START && byte <= LATIN_END) return OF_TWO;
  return byte === PUNCTUATION ? OF_THREE : 0;
});
/** By the letter behind a backslash: the code unit meant, 0 for what is not plain. */
const escaped = new Uint8Array(0x100);
for (const [letter, unit] of ['""', '\\\\', '//', 'n\n', 't\t']) escaped[letter!.charCodeAt(0)] = unit!.charCodeAt(0);

const ZERO = 0x30;
const QUOTE = 0x22;
const COMMA = 0x2c;
const HYPHEN = 0x2d;
const COLON = 0x3a;
const OPEN = 0x7b;
const CLOSE = 0x7d;
const SPACE = 0x20;
const LINE_FEED = 0x0a;
const CARRIAGE_RETURN = 0x0d;
const NO_BREAK_SPACE = 0xa0;
const PRINTED_HYPHEN = 0x2010;

const KEYS = ['"id"', '"year"', '"text"'].map((key) => Buffer.from(key));
const ID = 0;
const YEAR = 1;

/** The string read last: its code units, and how many they are. */
const units = new Uint16Array(LONGEST);
const unitBytes = Buffer.from(units.buffer);
let size = 0;
/** Strings are made of the memory as it lies. */
const isLittleEndian = new Uint8Array(Uint16Array.of(1).buffer)[0] === 1;

/**
 * Reads one line of a large corpus when it is plain, as nearly all are: `id`, `year` and `text`, no other fields; of
 * the text nothing that would be normalized or is divided at the end of a line. Gives what `readLine` gives, exactly.
 *
 * This is the one place where the bytes of a corpus are looked at by hand. One loop over them decodes the text, undoes
 * its escapes and sees that nothing in it need be changed; to decode the line, parse it, look through its text and cut
 * it takes twice as long. Whatever is not so plain is left to `readLine`.
 * @param start where the line begins in `bytes`
 * @param end where it ends: the end of `bytes`, or a line feed
 * @param file the file's path, the citation's document
 * @returns null for a line that is not plain, right or wrong
 */
export function readPlainLine(bytes: Uint8Array, start: number, end: number, file: string): Citation | null {
  if (end - start > LONGEST || bytes[start] !== OPEN || !isLittleEndian) return null;
  let id = '';
  let year = '';
  let text = '';
  let at = start;
  do {
    at = pastSpaces(bytes, at + 1);
    const field = fieldAt(bytes, at);
    if (field < 0) return null;
    at = pastSpaces(bytes, at + KEYS[field]!.length);
    if (bytes[at] !== COLON) return null;
    at = pastSpaces(bytes, at + 1);
    at = bytes[at] === QUOTE ? takeString(bytes, at + 1) : takeFigures(bytes, at, field);
    if (at < 0) return null;
    if (field === ID) id = taken();
    else if (field === YEAR) year = taken();
    else text = takenTrimmed();
    at = pastSpaces(bytes, at);
  } while (bytes[at] === COMMA);
  const rest = bytes[at + 1] === CARRIAGE_RETURN ? 2 : 1;
  if (bytes[at] !== CLOSE || at + rest !== end) return null;
  if (text === '' || !/^[12]\d{3}$/.test(year) || !/^\S+(?: \S+)*$/.test(id)) return null;
  return { id, year: Number(year), text, documentId: file, start: 0, end: text.length };
}

function pastSpaces(bytes: Uint8Array, from: number): number {
  let at = from;
  while (bytes[at] === SPACE) at++;
  return at;
}

/** The place among `KEYS` of the key that stands there; −1 for any other. */
function fieldAt(bytes: Uint8Array, at: number): number {
  return KEYS.findIndex((key) => key.every((byte, i) => bytes[at + i] === byte));
}

/** Takes a year that is written as a number; gives where it ends, −1 for anything else. */
function takeFigures(bytes: Uint8Array, from: number, field: number): number {
  size = 0;
  let at = from;
  while (size < 5 && bytes[at]! >= 0x30 && bytes[at]! <= 0x39) units[size++] = bytes[at++]!;
  // JSON writes no zero first. A wrong year makes the line wrong, even where a right one follows.
  return field === YEAR && size === 4 && units[0] !== ZERO ? at : -1;
}

/** Takes the string whose quotation mark stands before `from`; gives what is behind it, −1 when it is not plain. */
function takeString(bytes: Uint8Array, from: number): number {
  let at = from;
  let count = 0;
  for (;;) {
    const byte = bytes[at]!;
    const kind = kinds[byte]!;
    if (kind === UNIT) {
      units[count++] = byte;
      at++;
    } else if (kind === OF_TWO) {
      const next = bytes[at + 1]!;
      const unit = ((byte & 0x1f) << 6) | (next & 0x3f);
      if (!goesOn(next) || unit < NO_BREAK_SPACE) return -1;
      units[count++] = unit;
      at += 2;
    } else if (kind === ESCAPE) {
      const unit = escaped[bytes[at + 1]!]!;
      if (unit === 0 || (unit === LINE_FEED && count > 0 && isHyphen(units[count - 1]!))) return -1;
      units[count++] = unit;
      at += 2;
    } else if (kind === OF_THREE) {
      const [next, last] = [bytes[at + 1]!, bytes[at + 2]!];
      const unit = 0x2000 | ((next & 0x3f) << 6) | (last & 0x3f);
      if (!goesOn(next) || !goesOn(last) || !isPunctuation(unit)) return -1;
      units[count++] = unit;
      at += 3;
    } else {
      size = count;
      return byte === QUOTE ? at + 1 : -1;
    }
  }
}

function goesOn(byte: number): boolean {
  return (byte & 0xc0) === 0x80;
}

function isHyphen(unit: number): boolean {
  return unit === HYPHEN || unit === PRINTED_HYPHEN;
}

/** As `isSettled` has it. */
function isPunctuation(unit: number): boolean {
  return (unit >= 0x2010 && unit <= 0x2027) || (unit >= 0x2030 && unit <= 0x205e) || unit === 0x20ac;
}

function taken(): string {
  return unitBytes.toString('utf16le', 0, size * 2);
}

/** The string without white space at its ends. */
function takenTrimmed(): string {
  let first = 0;
  while (first < size && isWhite(units[first]!)) first++;
  while (size > first && isWhite(units[size - 1]!)) size--;
  return unitBytes.toString('utf16le', first * 2, size * 2);
}

function isWhite(unit: number): boolean {
  return unit <= SPACE || unit === NO_BREAK_SPACE;
}
