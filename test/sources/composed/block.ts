import type { Recipient } from './parts.ts';

/** A citation of which the answer is known. */
export interface KnownCitation {
  readonly year: number;
  readonly recipient: Recipient;
  readonly text: string;
  /** Absent for who got the award itself. */
  readonly distinction?: string;
}

/**
 * A stretch of a page before it is written in some format: `lines` are kept as lines, a `cue` stands over a citation.
 * Lines of `definitions` and of a `card`, which is a table of one record, are a label and a value with a tab between; a
 * `row` of a table, the first its heads, has a tab between its cells.
 */
export interface Block {
  readonly kind:
    | 'title'
    | 'heading'
    | 'subheading'
    | 'paragraph'
    | 'blockquote'
    | 'cue'
    | 'lines'
    | 'definitions'
    | 'card'
    | 'row';
  readonly text: string;
  /** The citation that ends the block. */
  readonly citation?: KnownCitation;
}
