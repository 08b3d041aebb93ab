import type { StageLog } from '../stages/stage-log.ts';

/** What changes how a large corpus is counted and nothing of the counts. */
export interface LargeMeans {
  /** Counts every part anew. */
  readonly noCache: boolean;
  /** How many threads count; left out or null for as many as serve it. */
  readonly workers?: number | null;
  /** Megabytes of memory that the run is to keep to; left out or null for what serves it. */
  readonly memory?: number | null;
  /** Folder where counts of parts are kept; left out for the user's own cache folder. */
  readonly store?: string;
  readonly log: StageLog;
}
