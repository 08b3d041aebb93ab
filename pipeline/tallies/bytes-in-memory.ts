import type { ByteSource } from './byte-source.ts';

/** The bytes of a source that is known to be held in memory. */
export function bytesInMemory(source: ByteSource): Uint8Array<ArrayBuffer> {
  if (source.kind !== 'memory') throw new Error('the counts are held in memory');
  return source.bytes;
}
