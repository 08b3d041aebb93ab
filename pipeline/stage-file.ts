import { STAGES, type Stage } from './stage-log.ts';

/** The path of a stage's records: `stages/01-citations.jsonl` and so on, numbered by the stage that made them. */
export function stageFile(stage: Stage, records: string): string {
  const number = String(STAGES.indexOf(stage) + 1).padStart(2, '0');
  return `stages/${number}-${records}.jsonl`;
}
