import { STAGES, type Stage } from './stages.ts';

/** The place of a stage among all, of two figures: `01` for the first. */
export function stageNumber(stage: Stage): string {
  return String(STAGES.indexOf(stage) + 1).padStart(2, '0');
}
