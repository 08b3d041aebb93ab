import type { TagOptions } from '../../src/swedish/context/pattern-table.ts';
import type { EntryOptions } from '../../src/swedish/index.ts';

/** Forms met for the first time, in the order of their numbers, as who reads them tells who counts them. */
export interface ToldForms {
  readonly spelled: readonly string[];
  readonly kinds: readonly number[];
  readonly lemmas: readonly (readonly string[])[];
  readonly suspended: readonly boolean[];
  /** By form the place of its pattern among all that were ever told. */
  readonly patterns: readonly number[];
  /** The patterns told for the first time. */
  readonly newPatterns: readonly ToldPattern[];
}

/** A pattern of readings as it is told: what it is in words, and to choose by. */
export interface ToldPattern extends EntryOptions {
  readonly tags: TagOptions;
}
