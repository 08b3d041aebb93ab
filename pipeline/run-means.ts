import type { LargeMeans } from './large/large-means.ts';
import type { ParseDocument } from './parsing/parse-document.ts';

/** What changes how a run is made and nothing of its results. */
export interface RunMeans extends LargeMeans {
  /** Builds the Swedish lexicon anew, and counts every part of a large corpus anew. */
  readonly noCache: boolean;
  /** Finds what one document holds; left out, by its format. */
  readonly parse?: ParseDocument;
}
