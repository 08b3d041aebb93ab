import { type AwardFacts, NO_FACTS } from '../award/award-facts.ts';
import { prizeByPronoun } from '../award/prize-by-pronoun.ts';
import { readFacts } from '../award/read-facts.ts';
import type { Paragraph } from '../paragraph/paragraph.ts';
import type { PageView } from '../view/page-view.ts';
import type { RecordHead } from '../view/record-head.ts';

/**
 * What stands before the mark in its paragraph; without any, the name on the head of a page that holds citations.
 *
 * @param before the words before the mark
 * @param head what stands over its record
 */
export function leadBeforeMark(
  view: PageView,
  paragraph: Paragraph,
  before: string,
  head: RecordHead | null,
): AwardFacts {
  if (before !== '') {
    const words = prizeByPronoun(before)
      .replace(/[–—.,:-]*[*_]*\s*[–—-]?\s*[*_]*$/u, '')
      .replace(/[.,:]$/u, '')
      .trim();
    return withNameAsRecipient(readFacts({ ...paragraph, kind: 'item', words }, view.names));
  }
  const isName = view.announcesCitations && head?.recipient === undefined && head?.name !== undefined;
  return isName ? withNameAsRecipient({ years: head.dated ? head.years : [], name: head.name! }) : NO_FACTS;
}

/** In a record of a list the name is the recipient's: "2019 – Skatteverket: ”…”". */
function withNameAsRecipient(facts: AwardFacts): AwardFacts {
  return facts.recipient === undefined && facts.name !== undefined ? { ...facts, recipient: facts.name } : facts;
}
