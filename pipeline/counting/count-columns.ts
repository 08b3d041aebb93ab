/** The cells of a count table, subject by subject: what one table sends another, across threads and through files. */
export interface CountColumns {
  readonly ids: readonly string[];
  /** How many cells each subject has; one element per id. The other columns have one element per cell. */
  readonly cells: ArrayLike<number>;
  readonly years: ArrayLike<number>;
  readonly documents: ArrayLike<number>;
  readonly mentions: ArrayLike<number>;
}
