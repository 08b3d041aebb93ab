/** Counts in columns, the years oldest first; a row may have several entries in one year. */
export interface CountEntries {
  /** One element per entry each. */
  readonly rows: Int32Array;
  readonly years: Int16Array;
  readonly documents: Uint32Array;
  readonly mentions: Uint32Array;
}
