import type { ParseDocument } from './parsing/parse-document.ts';
import type { StageLog } from './stages/stage-log.ts';

/** What changes how a run is made and nothing of its results. */
export interface RunMeans {
  /** Builds the Swedish lexicon anew, and counts every part of a large corpus anew. */
  readonly noCache: boolean;
  /** How many threads count a large corpus; left out or null for as many as serve it. */
  readonly workers?: number | null;
  /** Megabytes of memory that a run over a large corpus is to keep to; left out or null for what serves it. */
  readonly memory?: number | null;
  /** Folder where counts of parts are kept; left out for the user's own cache folder. */
  readonly store?: string;
  /** Finds what one document holds; left out, by its format. */
  readonly parse?: ParseDocument;
  readonly log: StageLog;
}
