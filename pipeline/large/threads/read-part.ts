import type { ToldForms } from '../../counting/told-forms.ts';
import type { EntryCounts } from '../kept/part-counts.ts';
import type { Part } from '../parts/part.ts';

/** A part whose citations were read as numbers, to be counted by another thread. */
export interface ReadPart extends Pick<EntryCounts, 'faults' | 'moreFaults'> {
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
  /** One per entry: where its sentences and its tokens end; they begin where those of the citation before end. */
  readonly sentenceEnds: Int32Array<ArrayBuffer>;
  readonly tokenEnds: Int32Array<ArrayBuffer>;
  /** By sentence: how many tokens it has. */
  readonly sentences: Int32Array<ArrayBuffer>;
  /** By token: its form, and the option chosen among its readings. */
  readonly forms: Int32Array<ArrayBuffer>;
  readonly chosen: Uint8Array<ArrayBuffer>;
}
