/** Sentences read as numbers, one after the other. */
export interface ReadSentences {
  /** By sentence: how many tokens it has. */
  readonly sentences: Int32Array<ArrayBuffer>;
  /** By token: its form, and the option chosen among its readings. */
  readonly forms: Int32Array<ArrayBuffer>;
  readonly chosen: Uint8Array<ArrayBuffer>;
}
