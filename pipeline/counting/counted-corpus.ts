import type { ComparedText, Document, Notice, Variant } from '../../src/records.ts';
import type { AnnotatedCitation } from '../stages/annotated-citation.ts';
import type { Tally } from './tally.ts';

/** What the counting of a corpus gives, and all that the measuring needs. */
export interface CountedCorpus {
  /** The counts of every citation. */
  readonly tally: Tally;
  /** The citations whose sentences and records are shown, by year, then id: all, or of a large corpus a sample. */
  readonly evidence: readonly AnnotatedCitation[];
  readonly isSample: boolean;
  readonly documents: readonly Omit<Document, 'text' | 'sourceLines'>[];
  readonly variants: readonly Variant[];
  readonly comparedTexts: readonly ComparedText[];
  /** What was worth telling so far. */
  readonly notices: readonly Notice[];
}
