import type { Readable, Writable } from 'node:stream';

/** The streams a command may use; `process` has them all. */
export interface Io {
  readonly stdin: Readable;
  readonly stdout: Writable & { readonly isTTY?: boolean; readonly columns?: number };
  readonly stderr: Writable & { readonly isTTY?: boolean };
}

/** A command of the shell. */
export interface Command {
  /**
   * @param args what follows the command's name
   * @returns the exit code
   * @throws CorpusError for what a person can mend
   */
  run(args: readonly string[], io: Io): Promise<number>;
}
