import type { ReadSentences } from '../../counting/read-sentences.ts';
import type { ToldForms } from '../../counting/told-forms.ts';
import type { EntryCounts } from '../kept/part-counts.ts';
import type { Part } from '../parts/part.ts';

/** A part whose citations were read as numbers, to be counted by another. */
export interface ReadPart extends ReadSentences, Pick<EntryCounts, 'faults' | 'moreFaults'> {
  readonly part: Part;
  /** Whether forms are numbered anew from here on: those told before are forgotten. */
  readonly isAnew: boolean;
  /** The forms that were met first in this part. */
  readonly told: ToldForms;
  /** One per entry: `fingerprintId` of the citation's id, −1 for an entry that is none. */
  readonly fingerprints: Float64Array<ArrayBuffer>;
  /** One per entry: characters of its text, its year, and how many forms are known once it is read. */
  readonly lengths: Int32Array<ArrayBuffer>;
  readonly years: Int32Array<ArrayBuffer>;
  readonly known: Int32Array<ArrayBuffer>;
  /** One per entry: where its sentences and its tokens end; they begin where those of the entry before end. */
  readonly sentenceEnds: Int32Array<ArrayBuffer>;
  readonly tokenEnds: Int32Array<ArrayBuffer>;
}
