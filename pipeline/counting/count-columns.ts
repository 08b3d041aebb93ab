/** The cells of a count table in columns, subject by subject. */
export interface CountColumns {
  /** The rows that are counted, in ascending order. */
  readonly rows: Int32Array;
  /** By place in `rows`: where the cells of the row end; they begin where those of the row before end. */
  readonly ends: Int32Array;
  /** One element per cell; the years of a row oldest first. */
  readonly years: Int16Array;
  readonly documents: Uint32Array;
  readonly mentions: Uint32Array;
}
