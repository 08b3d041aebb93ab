import type { Recipient } from './parts.ts';

/** A citation of which the answer is known. */
export interface KnownCitation {
  readonly year: number;
  readonly recipient: Recipient;
  readonly text: string;
}

/**
 * A stretch of a page before it is written in some format: `lines` are kept as lines, a `cue` stands over a citation.
 */
export interface Block {
  readonly kind: 'title' | 'heading' | 'subheading' | 'paragraph' | 'blockquote' | 'cue' | 'lines';
  readonly text: string;
  /** The citation that ends the block. */
  readonly citation?: KnownCitation;
}
