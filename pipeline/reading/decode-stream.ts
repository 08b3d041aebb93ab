import { CorpusError } from '../../src/errors.ts';
import type { Notice } from '../../src/records.ts';
import { decodeBytes } from '../../src/sources/decode-bytes.ts';
import { decodeWindows1252 } from '../../src/sources/decode-windows-1252.ts';
import { findDamagedUtf8 } from '../../src/sources/find-damaged-utf8.ts';
import { wrongBytes } from '../../src/sources/wrong-bytes.ts';

/** Turns the next bytes into text. */
type Decode = (bytes: Uint8Array, isLast: boolean) => string;

/**
 * The text of a stream of bytes, as `decodeBytes` reads a file but chunk by chunk: what is ASCII or UTF-8 so far is
 * given at once, and the first chunk that is not decides how the rest is read. A byte order mark is left out.
 *
 * @param chunks a string is taken as it is
 * @param file named in notices and errors
 * @param say hears how a text was read that does not say so itself
 * @throws CorpusError for UTF-8 with wrong bytes, a binary stream, and an unknown code page
 */
export async function* decodeStream(
  chunks: AsyncIterable<Uint8Array | string>,
  file: string,
  say: (notice: Notice) => void,
): AsyncGenerator<string> {
  const decoder = new StreamDecoder(file, say);
  let isFirst = true;
  for await (const chunk of chunks) {
    const text = typeof chunk === 'string' ? chunk : decoder.decode(chunk, false);
    if (text === '') continue;
    yield isFirst ? text.replace(/^\uFEFF/, '') : text;
    isFirst = false;
  }
  yield decoder.decode(new Uint8Array(), true);
}

class StreamDecoder {
  readonly #file: string;
  readonly #say: (notice: Notice) => void;
  /** Null as long as all was ASCII or UTF-8. */
  #other: Decode | null = null;
  /** Bytes that wait for the rest of their character. */
  #held: Uint8Array = new Uint8Array();
  #isBeginning = true;
  /** Whether there was more than ASCII. */
  #isUtf8 = false;
  /** Of what was given: its line ends, and the characters after the last. */
  #lines = 0;
  #columns = 0;

  constructor(file: string, say: (notice: Notice) => void) {
    this.#file = file;
    this.#say = say;
  }

  decode(chunk: Uint8Array, isLast: boolean): string {
    if (this.#other !== null) return this.#other(chunk, isLast);
    const bytes = this.#held.length === 0 ? chunk : Buffer.concat([this.#held, chunk]);
    const end = isLast ? bytes.length : wholeLength(bytes);
    this.#held = bytes.slice(end);
    if (end === 0) return '';
    const text = this.#asUtf8(bytes.subarray(0, end));
    if (text !== null) return text;
    this.#held = new Uint8Array();
    this.#other = this.#chooseOther(bytes);
    return this.#other(bytes, isLast);
  }

  /** Null for what is not UTF-8, or has a zero, which no text has but UTF-16. */
  #asUtf8(bytes: Uint8Array): string | null {
    if (bytes.includes(0)) return null;
    try {
      const text = UTF_8.decode(bytes);
      this.#isUtf8 ||= text.length !== bytes.length;
      this.#isBeginning = false;
      const last = text.lastIndexOf('\n');
      if (last >= 0) [this.#lines, this.#columns] = [this.#lines + text.split('\n').length - 1, 0];
      this.#columns += [...text.slice(last + 1)].length;
      return text;
    } catch {
      return null;
    }
  }

  /** How bytes that are not UTF-8, and all after them, are to be read. */
  #chooseOther(bytes: Uint8Array): Decode {
    const isUtf16 = bytes.includes(0) || (this.#isBeginning && isMark(bytes));
    if (isUtf16 && isMark(bytes)) return decodeUtf16(bytes[0] === 0xfe);
    try {
      const damaged = this.#isUtf8 && !isUtf16 ? findDamagedUtf8(bytes, true) : null;
      if (damaged !== null) throw wrongBytes({ ...damaged, count: 1 }, this.#file);
      // A chunk may end within a unit of UTF-16.
      const { notices } = decodeBytes(isUtf16 ? bytes.subarray(0, bytes.length & ~1) : bytes, this.#file);
      for (const notice of notices) if (notice.code === 'old-encoding') this.#say(notice);
    } catch (error) {
      throw error instanceof CorpusError ? this.#moved(error) : error;
    }
    return isUtf16 ? decodeUtf16(bytes[0] === 0) : decodeWindows1252;
  }

  /** The same fault with its place counted from the beginning of the stream. */
  #moved(error: CorpusError): CorpusError {
    const { line, column, ...file } = error.place;
    if (line === undefined || column === undefined) return error;
    return new CorpusError(error.code, error.wording, {
      ...file,
      line: line + this.#lines,
      column: line === 1 ? column + this.#columns : column,
    });
  }
}

const UTF_8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

function decodeUtf16(isBigEndian: boolean): Decode {
  const utf16 = new TextDecoder(isBigEndian ? 'utf-16be' : 'utf-16le');
  return (bytes, isLast) => utf16.decode(bytes, { stream: !isLast });
}

function isMark([first, second]: Uint8Array): boolean {
  return (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
}

/** How many bytes there are before a character of UTF-8 that the end cuts off. */
function wholeLength(bytes: Uint8Array): number {
  for (let back = 1; back <= Math.min(3, bytes.length); back += 1) {
    const byte = bytes[bytes.length - back]!;
    if (byte < 0x80) break;
    if (byte >= 0xc0) return byte >= LEADS[back - 1]! ? bytes.length - back : bytes.length;
  }
  return bytes.length;
}

/** The least first byte of a character of more than one, two and three bytes. */
const LEADS = [0xc2, 0xe0, 0xf0];
