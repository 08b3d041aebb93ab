/** A line of a page that is not empty, without the space around it. */
export interface Line {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly apart: boolean;
  /** How far in it begins, in characters. */
  readonly indent: number;
}
