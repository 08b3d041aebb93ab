import { givesReason } from '../line/gives-reason.ts';
import { isFirstPerson } from '../line/is-first-person.ts';
import { isFurniture } from '../line/is-furniture.ts';
import { isSpoken } from '../line/is-spoken.ts';
import { isStatement } from '../line/is-statement.ts';
import { tellsOfLife } from '../line/tells-of-life.ts';
import { tellsOfPrizeItself } from '../line/tells-of-prize-itself.ts';
import { opensQuotation } from '../paragraph/find-quotation.ts';
import type { PageView } from '../view/page-view.ts';
import type { Taken } from './follow-announcement.ts';
import { isGivenAbove } from './is-given-above.ts';
import { readCitationText } from './read-citation-text.ts';

/**
 * A text without marks, or behind a dash, right below the words that give an award to someone and end in a colon:
 * "**Stora medaljen** till docent Siv Bo:". Null for any other paragraph.
 */
export function takeGiven(view: PageView, index: number): Taken | null {
  const { kind, words, wordsStart } = view.paragraphs[index]!;
  if ((kind !== 'text' && kind !== 'speech') || opensQuotation(view.text, wordsStart)) return null;
  const above = view.paragraphs[index - 1];
  if (above === undefined || !/:[*_]*$/u.test(above.words) || !isGivenAbove(view, index)) return null;
  const { award, recipient } = view.facts[index - 1]!;
  if (award === undefined || recipient === undefined) return null;
  if (isFurniture(words) || isSpoken(words) || isFirstPerson(words) || tellsOfPrizeItself(words)) return null;
  if (!isStatement(words) && !givesReason(words)) return null;
  return {
    body: readCitationText(view, wordsStart, index, true),
    lead: view.facts[index - 1]!,
    doubtful: tellsOfLife(words),
    isInOwnVoice: false,
  };
}
