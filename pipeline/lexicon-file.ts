/** A text that people edit, and the file it stands in. */
export interface LexiconFile {
  readonly file: string;
  readonly text: string;
}
