import { sentencesOf } from '../award/sentences-of.ts';
import { givesMention } from '../line/gives-mention.ts';
import { isSpoken } from '../line/is-spoken.ts';
import type { PageView } from '../view/page-view.ts';

/** Characters of a sentence that does nothing but say who gets an award. */
const LONGEST_GIVING = 200;

/**
 * "Folkhälsopriset 2018 gick till Gånghesters kommun." right above a text: one sentence that says who gets which award,
 * or, right under a heading that names it, who: "till Siv Bo för filmen Isen."; or who got a mention: "Hedersomnämnande
 * gick till Siv Bo:"
 */
export function isGivenAbove({ paragraphs, facts, announcements }: PageView, index: number): boolean {
  const above = paragraphs[index - 1];
  if (above === undefined || above.kind !== 'text' || above.words.length > LONGEST_GIVING) return false;
  const { recipient, award, years } = facts[index - 1]!;
  const isUnderAward = paragraphs[index - 2]?.kind === 'heading' && facts[index - 2]!.award !== undefined;
  return (
    announcements[index - 1] === null &&
    ((recipient !== undefined && (award !== undefined || years.length > 0 || isUnderAward)) ||
      isMentionByJury(above.words) ||
      (recipient !== undefined && /:$/u.test(above.words) && givesMention(above.words))) &&
    sentencesOf(above.words).length === 1 &&
    !isSpoken(above.words)
  );
}

/** "Juryn vill också lyfta fram Siv Bo, som får ett hedersomnämnande:" */
function isMentionByJury(words: string): boolean {
  return /^Juryn [^.!?]*:$/u.test(words) && givesMention(words);
}
