import { givesReason } from './gives-reason.ts';

/** "Kommunen har … förbättrat", "Genom ideellt arbete har … återställt": what someone has done, not what there is. */
const HAS_DONE =
  /^[^.!?]*(?<!\p{L})har(?: [\p{L}\d,-]+){0,25}? (?!(?:ett|det|mot|kort|vårt|annat|stort|litet|nytt|mycket|inget|varit|haft)(?!\p{L}))\p{L}{2,}(?:t|ts)(?!\p{L})/u;

/** "Norrtälje kommun får priset för sin satsning" */
const GETS_FOR =
  /^[^.!?]*(?<!\p{L})(?:får|tilldelas|belönas)(?!\p{L})[^.!?]* för (?:sitt|sin|sina|att|ett|en)(?!\p{L})/u;

/** Whether a text tells what someone is honored for: in a reason's form, or of something done. */
export function tellsOfDeed(words: string): boolean {
  return (
    givesReason(words) || /^(?:Genom|Med) [”"“]?\p{L}/u.test(words) || HAS_DONE.test(words) || GETS_FOR.test(words)
  );
}
