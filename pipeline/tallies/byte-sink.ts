import type { ByteSource } from './byte-source.ts';

/** Takes bytes one after the other and then gives them as a source. */
export interface ByteSink {
  /** Puts the bytes from `start` to `end`; all of them when these are left out. */
  put(bytes: Uint8Array, start?: number, end?: number): void;
  /** All that was put; nothing can be put afterwards. */
  source(): ByteSource;
}
