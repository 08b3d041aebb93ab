import type { Notice, Wording } from '../../src/records.ts';
import type { Stage } from './stages.ts';

/** Hears of every stage as it ends. */
export interface StageLog {
  /** Something worth knowing before the first stage, such as which lexicons are used. */
  remark(wording: Wording): void;
  /** How far a stage has come: `done` of `all` citations. */
  progress(stage: Stage, done: number, all: number): void;
  /** What was doubtful in the sources: said before the first stage ends, as the run may stop there. */
  doubts(notices: readonly Notice[]): void;
  /**
   * @param records the stage's records by the name of their file
   * @param found what the stage found, in a few words
   * @returns whether to stop here
   */
  stage(stage: Stage, records: Readonly<Record<string, readonly unknown[]>>, found: Wording): boolean;
}
