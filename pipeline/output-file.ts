/** A file to write: its path below the output folder, and its whole content. */
export interface OutputFile {
  readonly path: string;
  readonly content: string | Uint8Array;
}
