import { isSpoken } from '../line/is-spoken.ts';
import type { Paragraph } from '../paragraph/paragraph.ts';
import type { AwardFacts } from './award-facts.ts';
import { sentencesOf } from './sentences-of.ts';

/** Characters of a sentence that does nothing but say who gets an award. */
const LONGEST = 200;

/** "… för sin satsning", "… som har byggt": why, in the same sentence. */
const WHY =
  /(?<!\p{L})(?:för (?:att|s(?:in|itt|ina)|d(?:en|et|eras)|h(?:ans|ennes)|ett?|\p{Ll}+(?:en|et|ande|tt|t|d|a)(?!\p{L}))|som|då|eftersom)(?!\p{L})/u;

/**
 * Whether a paragraph is one sentence that says who gets which award, and not why: "Kajpriset i klassen Torg tilldelas
 * Bryggan."
 */
export function onlyGives(
  { kind, words }: Pick<Paragraph, 'kind' | 'words'>,
  { recipient, award, years }: AwardFacts,
): boolean {
  return (
    kind === 'text' &&
    words.length <= LONGEST &&
    recipient !== undefined &&
    (award !== undefined || years.length > 0) &&
    !WHY.test(words) &&
    sentencesOf(words).length === 1 &&
    !isSpoken(words)
  );
}
