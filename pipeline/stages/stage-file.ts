import { stageNumber } from './stage-number.ts';
import type { Stage } from './stages.ts';

/** The path of a stage's records: `stages/01-citations.jsonl` and so on, numbered by the stage that made them. */
export function stageFile(stage: Stage, records: string): string {
  return `stages/${stageNumber(stage)}-${records}.jsonl`;
}
