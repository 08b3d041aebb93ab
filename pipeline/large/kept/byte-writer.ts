import { LONGEST_NUMBER, writeNumber } from '../../tallies/write-number.ts';

/** Writes whole numbers and texts one after the other as bytes, small numbers in one byte; `ByteReader` reads them. */
export class ByteWriter {
  #bytes = Buffer.allocUnsafe(1 << 16);
  #size = 0;

  /** A whole number from 0 to 2⁵³ − 1. */
  number(value: number): void {
    this.#reserve(LONGEST_NUMBER);
    this.#size = writeNumber(value, this.#bytes, this.#size);
  }

  /** Whole numbers, and how many. */
  numbers(values: ArrayLike<number>): void {
    this.number(values.length);
    for (let i = 0; i < values.length; i++) this.number(values[i]!);
  }

  /** Any text, lone surrogates too. */
  text(text: string): void {
    const json = JSON.stringify(text);
    const length = Buffer.byteLength(json);
    this.number(length);
    this.#reserve(length);
    this.#size += this.#bytes.write(json, this.#size);
  }

  /** Bytes, and how many. */
  stretch(bytes: Uint8Array): void {
    this.number(bytes.length);
    this.#reserve(bytes.length);
    this.#bytes.set(bytes, this.#size);
    this.#size += bytes.length;
  }

  /** All that was written. */
  bytes(): Uint8Array {
    return this.#bytes.subarray(0, this.#size);
  }

  #reserve(more: number): void {
    if (this.#size + more <= this.#bytes.length) return;
    const larger = Buffer.allocUnsafe(Math.max(this.#size + more, this.#bytes.length * 2));
    this.#bytes.copy(larger, 0, 0, this.#size);
    this.#bytes = larger;
  }
}
