/** Sentences read as numbers, one after the other. */
export interface ReadSentences {
  /** By sentence: how many tokens it has. */
  readonly sentences: Int32Array<ArrayBuffer>;
  /** By token: its form. */
  readonly forms: Int32Array<ArrayBuffer>;
}
