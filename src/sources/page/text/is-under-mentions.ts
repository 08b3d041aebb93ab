import { headsFinalists } from '../line/heads-finalists.ts';
import { headsMentions } from '../line/heads-mentions.ts';
import { isFurniture } from '../line/is-furniture.ts';
import { saysWinners } from '../line/says-winners.ts';
import { openHeadings } from '../view/open-headings.ts';
import type { PageView } from '../view/page-view.ts';

/** "Du kan skicka bilder …" */
const TO_THE_READER = /(?<!\p{L})(?:du|dig|din|ditt|dina|ni|er)(?!\p{L})/iu;

/**
 * Whether a text stands under "Hedersomnämnanden" on a page that has given its winner's reason: what is said there of
 * each name is the jury's too, though no word announces it. A heading with a year or an award on it, or "Vinnare", ends
 * them.
 *
 * @param previous the last paragraph of the citation before, −1 for none
 */
export function isUnderMentions({ paragraphs, headings, facts }: PageView, index: number, previous: number): boolean {
  if (previous < 0 || TO_THE_READER.test(paragraphs[index]!.words)) return false;
  let names = 0;
  for (const at of openHeadings(paragraphs, headings, index, previous)) {
    const { words } = paragraphs[at]!;
    if (headsMentions(words)) return true;
    const { years, award } = facts[at]!;
    if (years.length > 0 || award !== undefined || saysWinners(words) || headsFinalists(words)) return false;
    // Above its own name another heading of the section, "Så arbetade juryn", is over something else.
    if (at > previous) names += 1;
    if (names > 1 || isFurniture(words)) return false;
  }
  return false;
}
