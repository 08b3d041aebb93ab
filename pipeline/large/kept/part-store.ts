import { createHash } from 'node:crypto';
import { KeptFiles } from '../../kept-files.ts';
import { readBatch, writeBatch } from './batch-bytes.ts';
import type { PartBatch } from './part-batch.ts';
import { readPart, writePart } from './part-bytes.ts';
import type { PartCounts } from './part-counts.ts';

/** Raised whenever what is kept, or how it is written, changes. */
const FORMAT = 4;
/** Bytes kept at the most; what was used longest ago goes first. */
const MOST_KEPT = 1_000_000_000;

/** A batch whose tables lie in a file of the store. */
export interface KeptBatch extends PartBatch {
  /** Lets go of the file. */
  readonly close: () => void;
}

/**
 * Counts of parts, and of batches of them, kept on the user's own disk so that the next run counts only what is new. A
 * part is named by the hash of all that decides its counts: its content, the lexicons and the program; a batch is found
 * by its first part. What is missing, damaged or cannot be written is counted anew: the store only saves time.
 */
export class PartStore {
  readonly #files: KeptFiles;
  readonly #key: string;

  /**
   * @param folder is made when it is missing
   * @param key says of lexicons and program what decides the counts
   */
  constructor(folder: string, key: string) {
    this.#files = new KeptFiles(folder);
    this.#key = `${FORMAT}\0${key}`;
  }

  /** The name of a part. */
  nameOf(content: Iterable<string | Uint8Array>): string {
    const hash = createHash('sha256').update(this.#key);
    for (const piece of content) hash.update(piece);
    return hash.digest('hex');
  }

  /** What was kept of a part, or null. */
  read(name: string): PartCounts | null {
    const bytes = this.#files.read(`${name}.counts`);
    return bytes === null ? null : readPart(bytes);
  }

  /** Keeps the counts of a part. */
  write(name: string, counts: PartCounts): void {
    this.#files.write(`${name}.counts`, [writePart(counts)]);
  }

  /** The batch that was kept last of those that begin with a part, or null. */
  openBatch(first: string): KeptBatch | null {
    const file = this.#files.open(`${first}.batch`);
    return file === null ? null : { ...readBatch(file), close: file.close };
  }

  /** Keeps a batch, which is held in memory. */
  writeBatch(batch: PartBatch): void {
    this.#files.write(`${batch.names[0]}.batch`, writeBatch(batch));
  }

  /** Takes away what was used longest ago, until the rest fits. */
  prune(): void {
    this.#files.prune(MOST_KEPT);
  }
}
