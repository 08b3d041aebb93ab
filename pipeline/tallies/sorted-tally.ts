import type { YearSummary } from '../../src/records.ts';
import type { TallyTables } from '../counting/tally.ts';
import type { ByteSource } from './byte-source.ts';

/**
 * A tally as bytes: of each table its entries in an order that all tallies share, so that any number of them are added
 * together by reading each from its beginning to its end, in little memory.
 */
export interface SortedTally {
  /** One row per year with a citation, oldest first. */
  readonly years: readonly YearSummary[];
  readonly tables: Readonly<Record<keyof TallyTables, ByteSource>>;
}
