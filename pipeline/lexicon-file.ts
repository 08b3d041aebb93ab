/** A text that people edit, and the file it stands in. */
export interface LexiconFile {
  /** Path below the corpus folder, or as from the project's. */
  readonly file: string;
  readonly text: string;
}
