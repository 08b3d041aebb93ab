import type { ByteSource } from './byte-source.ts';

/** Takes bytes one after the other and then gives them as a source. */
export interface ByteSink {
  put(bytes: Uint8Array): void;
  /** All that was put; nothing can be put afterwards. */
  source(): ByteSource;
}
