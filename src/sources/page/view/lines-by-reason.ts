import { namesAward } from '../award/award-name.ts';
import { isPerson } from '../line/is-person.ts';
import { isSpoken } from '../line/is-spoken.ts';
import type { Paragraph } from '../paragraph/paragraph.ts';
import type { LineByName } from './lines-by-name.ts';

/** "Motiveringarna för årets fem medaljörer är:", "Årets medaljörer är:" */
const OVER_THEM =
  /^(?:(?:\p{L}+s )?motivering(?:ar|arna) (?:till|för|om) )?(?:(?:de|årets|alla|samtliga|två|tre|fyra|fem|sex|sju|åtta|nio|tio) )*\p{L}*(?:pristagar(?:e|na)|vinnar(?:e|na)|mottagar(?:e|na)|stipendiater(?:na)?|medaljörer(?:na)?) (?:är|lyder|blev|blir):$/iu;

/** "Till Siv Bo för att hon", "Siv Bo, för hennes", "Siv Bo" and on the line below it "för sin gärning" */
const NAME_AND_REASON =
  /^(?:Till )?(\p{Lu}[^:.,!?"”“„»«\n]{3,60}?)(?:,? |\n)(?=för (?:att|sin|sitt|sina|hennes|hans|deras) )/u;

/** Words of a text that can be a reason. */
const FEWEST_WORDS = 5;

/** So many paragraphs in one form make a list. */
const FEWEST = 2;

/**
 * The reasons that stand one to a paragraph behind the names of persons, two or more in a row right below a line that
 * leads into them: "Till Siv Bo för att hon har lärt ut simning." under "Motiveringarna för årets tre medaljörer är:".
 *
 * @returns them by their paragraphs
 */
export function linesByReason(paragraphs: readonly Paragraph[]): ReadonlyMap<number, LineByName> {
  const lines = new Map<number, LineByName>();
  for (const [head, { words }] of paragraphs.entries()) {
    if (!OVER_THEM.test(words)) continue;
    const row: Pick<LineByName, 'recipient' | 'offset'>[] = [];
    for (let at = head + 1; at < paragraphs.length; at += 1) {
      const line = lineOf(paragraphs[at]!);
      if (line === null) break;
      row.push(line);
    }
    if (row.length >= FEWEST)
      for (const [offset, line] of row.entries()) lines.set(head + 1 + offset, { ...line, isSure: true, head });
  }
  return lines;
}

function lineOf({ kind, words }: Paragraph): Pick<LineByName, 'recipient' | 'offset'> | null {
  if ((kind !== 'text' && kind !== 'item') || !/[.!]$/u.test(words) || isSpoken(words)) return null;
  const [whole = '', recipient = ''] = NAME_AND_REASON.exec(words) ?? [];
  if (!isPerson(recipient) || namesAward(recipient)) return null;
  return words.slice(whole.length).split(/\s+/u).length < FEWEST_WORDS ? null : { recipient, offset: whole.length };
}
