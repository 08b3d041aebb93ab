/** A year that a page says, and the paragraph that says it. */
export interface SaidYear {
  readonly year: number;
  readonly from: number;
}
