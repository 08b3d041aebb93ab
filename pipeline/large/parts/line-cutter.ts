/** How parts are cut, in bytes. */
export interface PartSizes {
  /** A part has so many at the least, unless the file ends. */
  readonly least: number;
  /** A part has so many on the average beyond the least. */
  readonly mean: number;
  /** A part is cut at the first end of a line after so many. */
  readonly most: number;
  /** A longer line is passed over: its text could not be held as one string. */
  readonly longestLine: number;
}

/** By how much smaller the parts at the end are, and those at the end of these. */
const FINER = [8, 64];

const SIZES: PartSizes = { least: 1 << 19, mean: 3 << 19, most: 1 << 23, longestLine: 1 << 28 };

/** Bytes at the head of a line that decide whether a part ends with it. */
const HEAD = 128;
const NEWLINE = 10;

/** Whole lines, and where they stand. */
export interface CutLines {
  /** 1-based. */
  readonly firstLine: number;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/**
 * Cuts a stream of lines into parts of some two megabytes, at ends of lines that the lines themselves decide: when a
 * line is added or taken away, the parts before it and all but the next few after it stay the same. What is left at the
 * end, where lines are mostly added, is cut into smaller parts, and what is left of that into smaller ones still, so
 * that a small one changes and not a large one.
 */
export class LineCutter {
  /** Lines (1-based) that were passed over for their length. */
  readonly passedOver: number[] = [];
  readonly #sizes: PartSizes;
  #pending: Buffer;
  #size = 0;
  /** Where the line at hand begins, and how far it has been searched for its end. */
  #lineStart = 0;
  #searched = 0;
  #firstLine = 1;
  #line = 1;
  #isSkipping = false;

  constructor(sizes: PartSizes = SIZES) {
    this.#sizes = sizes;
    this.#pending = Buffer.allocUnsafe(sizes.least + sizes.mean);
  }

  /** Adds bytes; gives the parts that are complete. */
  *push(chunk: Uint8Array): Generator<CutLines> {
    this.#append(chunk);
    yield* this.#cutLines(this.#sizes);
    this.#searched = this.#size;
    if (this.#size - this.#lineStart > this.#sizes.longestLine || this.#isSkipping) yield* this.#skip();
  }

  /** The last parts, when there is something left. */
  *end(): Generator<CutLines> {
    if (this.#isSkipping) return;
    const { least, mean, most, longestLine } = this.#sizes;
    for (const finer of FINER) {
      this.#line = this.#firstLine;
      this.#lineStart = 0;
      this.#searched = 0;
      yield* this.#cutLines({ least: least / finer, mean: mean / finer, most: most / finer, longestLine });
    }
    if (this.#size > 0) yield this.#take(this.#size);
  }

  /** Takes the lines that have ended; gives the parts that are complete. */
  *#cutLines(sizes: PartSizes): Generator<CutLines> {
    for (;;) {
      const end = this.#pending.subarray(0, this.#size).indexOf(NEWLINE, this.#searched);
      if (end < 0) break;
      if (this.#isSkipping) this.#endSkipping(end + 1);
      else if (end - this.#lineStart > sizes.longestLine) yield* this.#drop(end + 1);
      else if (this.#endsPart(end + 1, sizes)) yield this.#cut(end + 1);
      else this.#nextLine(end + 1);
    }
  }

  #append(chunk: Uint8Array): void {
    if (this.#size + chunk.length > this.#pending.length) {
      const larger = Buffer.allocUnsafe(Math.max(this.#size + chunk.length, this.#pending.length * 2));
      this.#pending.copy(larger, 0, 0, this.#size);
      this.#pending = larger;
    }
    this.#pending.set(chunk, this.#size);
    this.#size += chunk.length;
  }

  #endsPart(end: number, { least, mean, most }: PartSizes): boolean {
    if (end < least) return false;
    if (end >= most) return true;
    const length = end - this.#lineStart;
    return hashHead(this.#pending, this.#lineStart, end) / 2 ** 32 < length / mean;
  }

  #nextLine(end: number): void {
    this.#lineStart = end;
    this.#searched = end;
    this.#line++;
  }

  #cut(end: number): CutLines {
    this.#line++;
    return this.#take(end);
  }

  /** Gives the bytes up to `end`, which the line `#line` follows, and keeps the rest. */
  #take(end: number): CutLines {
    const bytes = new Uint8Array(end);
    bytes.set(this.#pending.subarray(0, end));
    const part = { firstLine: this.#firstLine, bytes };
    this.#pending.copy(this.#pending, 0, end, this.#size);
    this.#size -= end;
    this.#lineStart = 0;
    this.#searched = 0;
    this.#firstLine = this.#line;
    return part;
  }

  /** Forgets the line at hand, which is too long, as far as it has come; what stands before it is a part. */
  *#skip(): Generator<CutLines> {
    if (!this.#isSkipping) {
      this.passedOver.push(this.#line);
      this.#isSkipping = true;
      const length = this.#lineStart;
      if (length > 0) {
        this.#size = length;
        yield this.#take(length);
      }
      this.#pending = Buffer.allocUnsafe(this.#sizes.least + this.#sizes.mean);
    }
    this.#size = 0;
    this.#lineStart = 0;
    this.#searched = 0;
  }

  /** Leaves the line at hand out, which is too long; what stands before it is a part. */
  *#drop(end: number): Generator<CutLines> {
    this.passedOver.push(this.#line);
    const start = this.#lineStart;
    if (start > 0) yield this.#take(start);
    this.#endSkipping(end - start);
  }

  #endSkipping(end: number): void {
    this.#isSkipping = false;
    this.#line++;
    this.#firstLine = this.#line;
    this.#pending.copy(this.#pending, 0, end, this.#size);
    this.#size -= end;
    this.#lineStart = 0;
    this.#searched = 0;
  }
}

/** FNV-1a of the first bytes of a line. */
function hashHead(bytes: Uint8Array, start: number, end: number): number {
  let hash = 0x811c9dc5;
  for (let i = start; i < Math.min(end, start + HEAD); i++) hash = Math.imul(hash ^ bytes[i]!, 0x01000193);
  return hash >>> 0;
}
