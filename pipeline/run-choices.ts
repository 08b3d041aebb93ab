import type { Language } from '../src/records.ts';

/** What a person chooses for a run; recorded in `run.json`, so that the run can be made again. */
export interface RunChoices {
  readonly language: Language;
  readonly dialect: 'sv' | 'int';
  /** First year of the later period, null to halve the editions. */
  readonly splitYear: number | null;
  /** Whether phrases are looked for in a large corpus too; left out unless they are. */
  readonly phrases?: boolean;
  /** Words are counted as they are written; left out unless they are. */
  readonly lemmas?: 'off';
  /** Whether every citation and mention of a large corpus is written; left out unless it is. */
  readonly full?: boolean;
}
