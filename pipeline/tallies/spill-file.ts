import { closeSync, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { explainWriteFailure } from '../writing/explain-write-failure.ts';
import type { ByteSink } from './byte-sink.ts';
import type { ByteSource } from './byte-source.ts';
import { copyBytes } from './copy-bytes.ts';

/** Bytes gathered before they are written. */
const BATCH = 1 << 18;

/** A file of the temporary folder for what does not fit in memory. It is gone when it is closed or the process ends. */
export class SpillFile {
  readonly #folder: string;
  readonly #descriptor: number;
  #end = 0;

  /** @throws CorpusError when the temporary folder takes no file */
  constructor() {
    try {
      this.#folder = mkdtempSync(join(tmpdir(), 'motivering-'));
      this.#descriptor = openSync(join(this.#folder, 'counts'), 'w+', 0o600);
    } catch (error) {
      throw explainWriteFailure(error, tmpdir());
    }
    // An open file may lose its name: so not even a process that is killed leaves it behind.
    this.#remove();
  }

  /**
   * A place for bytes behind all that stands in the file; to be filled before the next is asked for. Putting bytes
   * there throws a CorpusError when the disk takes no more.
   */
  sink(): ByteSink {
    const start = this.#end;
    const batch = new Uint8Array(BATCH);
    let size = 0;
    const flush = () => {
      this.#write(batch.subarray(0, size));
      size = 0;
    };
    return {
      put: (bytes, start = 0, end = bytes.length) => {
        if (size + end - start > BATCH) flush();
        if (end - start > BATCH) this.#write(bytes.subarray(start, end));
        else size = copyBytes(bytes, start, end, batch, size);
      },
      source: (): ByteSource => {
        flush();
        return { kind: 'file', descriptor: this.#descriptor, start, end: this.#end };
      },
    };
  }

  close(): void {
    closeSync(this.#descriptor);
    this.#remove();
  }

  #remove(): void {
    try {
      rmSync(this.#folder, { recursive: true, force: true });
    } catch {
      // Windows keeps the folder as long as the file is open; it is tried again when it is closed.
    }
  }

  #write(bytes: Uint8Array): void {
    try {
      for (let at = 0; at < bytes.length; ) {
        const written = writeSync(this.#descriptor, bytes, at, bytes.length - at, this.#end);
        at += written;
        this.#end += written;
      }
    } catch (error) {
      throw explainWriteFailure(error, tmpdir());
    }
  }
}
