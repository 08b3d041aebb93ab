/** What one run of a program took. */
export interface ProcessFigures {
  readonly seconds: number;
  /** User and system together, of the process and its children; null where it cannot be measured. */
  readonly processorSeconds: number | null;
  /** Of the largest process; null where it cannot be measured. */
  readonly peakMegabytes: number | null;
}
