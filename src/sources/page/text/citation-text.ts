/** Why a text that seemed announced is not taken. */
export type Fault =
  | 'unclosed-quote'
  | 'truncated'
  | 'not-found'
  | 'unsure-end'
  | 'interrupted'
  | 'attributed'
  | 'unopened-quote';

/** The text of a citation: offsets into the document, and the last paragraph it touches. */
export interface CitationText {
  readonly start: number;
  readonly end: number;
  /** Index of the last paragraph that belongs to it. */
  readonly last: number;
  readonly quoted: boolean;
  readonly fault?: Fault;
}
