/** Reads what `ByteWriter` wrote, in the same order. */
export class ByteReader {
  /** Where the next is read. */
  at = 0;
  readonly #bytes: Buffer;

  constructor(bytes: Uint8Array) {
    this.#bytes = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  }

  number(): number {
    let value = 0;
    for (let unit = 1; ; unit *= 0x80) {
      const byte = this.#bytes[this.at++];
      if (byte === undefined) throw new RangeError('the bytes end too soon');
      if (byte < 0x80) return value + byte * unit;
      value += (byte - 0x80) * unit;
    }
  }

  numbers(): Float64Array<ArrayBuffer> {
    const values = new Float64Array(this.number());
    for (let i = 0; i < values.length; i++) values[i] = this.number();
    return values;
  }

  text(): string {
    const length = this.number();
    const json = this.#bytes.toString('utf8', this.at, this.at + length);
    this.at += length;
    return JSON.parse(json);
  }

  /** A copy of the bytes. */
  stretch(): Uint8Array<ArrayBuffer> {
    const length = this.number();
    if (this.at + length > this.#bytes.length) throw new RangeError('the bytes end too soon');
    const bytes = new Uint8Array(length);
    bytes.set(this.#bytes.subarray(this.at, this.at + length));
    this.at += length;
    return bytes;
  }
}
