import { readSync } from 'node:fs';

/** Bytes to be read from the beginning, as often as wanted: in memory, or a stretch of an open file. */
export type ByteSource =
  | { readonly kind: 'memory'; readonly bytes: Uint8Array<ArrayBuffer> }
  | { readonly kind: 'file'; readonly descriptor: number; readonly start: number; readonly end: number };

/** Bytes of a file that are held at a time. */
const WINDOW = 1 << 16;

/** The bytes of a source that are at hand, from `at` on; those of a file are read as they are asked for. */
export class ByteWindow {
  bytes: Uint8Array;
  /** Where the bytes begin that have not been passed over. */
  at = 0;
  /** Where the bytes at hand end. */
  end: number;
  readonly #source: ByteSource;
  /** Where in the file the bytes behind those at hand begin. */
  #next = 0;

  constructor(source: ByteSource) {
    this.#source = source;
    if (source.kind === 'memory') {
      this.bytes = source.bytes;
      this.end = source.bytes.length;
    } else {
      this.bytes = new Uint8Array(Math.min(WINDOW, source.end - source.start));
      this.end = 0;
      this.#next = source.start;
    }
  }

  /** Lays so many bytes ready from `at` on, or as many as there are; `at` may move. @returns how many are at hand */
  need(count: number): number {
    if (this.end - this.at < count && this.#source.kind === 'file') this.#read(this.#source, count);
    return this.end - this.at;
  }

  #read({ descriptor, end }: Extract<ByteSource, { kind: 'file' }>, count: number): void {
    const into = count > this.bytes.length ? new Uint8Array(Math.max(count, this.bytes.length * 2)) : this.bytes;
    into.set(this.bytes.subarray(this.at, this.end));
    this.bytes = into;
    this.end -= this.at;
    this.at = 0;
    while (this.#next < end && this.end < into.length) {
      const wanted = Math.min(into.length - this.end, end - this.#next);
      const read = readSync(descriptor, into, this.end, wanted, this.#next);
      if (read === 0) throw new RangeError('the file ends too soon');
      this.end += read;
      this.#next += read;
    }
  }
}
