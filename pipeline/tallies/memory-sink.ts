import type { ByteSink } from './byte-sink.ts';
import type { ByteSource } from './byte-source.ts';
import { copyBytes } from './copy-bytes.ts';

/** Keeps the bytes in memory. */
export class MemorySink implements ByteSink {
  #bytes = new Uint8Array(1 << 12);
  #size = 0;

  put(bytes: Uint8Array, start = 0, end = bytes.length): void {
    const size = this.#size + end - start;
    if (size > this.#bytes.length) {
      const larger = new Uint8Array(Math.max(size, this.#bytes.length * 2));
      larger.set(this.#bytes.subarray(0, this.#size));
      this.#bytes = larger;
    }
    this.#size = copyBytes(bytes, start, end, this.#bytes, this.#size);
  }

  /** Begins anew; what was given as a source stays as it is. */
  clear(): void {
    this.#size = 0;
  }

  source(): ByteSource {
    return { kind: 'memory', bytes: this.#bytes.slice(0, this.#size) };
  }
}
