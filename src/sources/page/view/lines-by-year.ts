import { namesAward } from '../award/award-name.ts';
import { givesReason } from '../line/gives-reason.ts';
import type { Paragraph } from '../paragraph/paragraph.ts';
import type { LineByName } from './lines-by-name.ts';

/** "Siv Bo, lärare, Arvika" and on the line below it "för att hon har …" */
const NAME_ABOVE_REASON =
  /^(\p{Lu}[^.!?:"”“„»«\n]{1,90}?),?[ \t]*\n\s*(?=för (?:att|s(?:in|itt|ina)|hans|hennes|deras|dess|\p{Ll}{2,}(?:[ae]ns|ets|nas)) )/u;

const YEAR = /^[*_]*(?:[Åå]r )?((?:19|20)\d\d)[*_:]*$/u;

/** Words of a text that can be a reason. */
const FEWEST_WORDS = 5;

/** So many paragraphs in one form make a list. */
const FEWEST = 2;

/**
 * The reasons of a register, each below a year that stands alone and the name of whose it is: "2021", "Siv Bo, lärare",
 * "för hennes kartor."
 *
 * @returns them by their paragraphs; none where fewer than two are in this form
 */
export function linesByYear(paragraphs: readonly Paragraph[]): ReadonlyMap<number, LineByName> {
  const lines = new Map<number, LineByName>();
  for (const [index, { kind, words }] of paragraphs.entries()) {
    const year = YEAR.exec(paragraphs[index - 1]?.words ?? '')?.[1];
    if (year === undefined || kind !== 'text' || !/[.!]$/u.test(words)) continue;
    const [lead, name] = NAME_ABOVE_REASON.exec(words) ?? [];
    if (lead === undefined || name === undefined || namesAward(name)) continue;
    const reason = words.slice(lead.length);
    if (!givesReason(reason.replace(/^f/u, 'F')) || reason.split(/\s+/u).length < FEWEST_WORDS) continue;
    const recipient = name.replace(/, \p{Ll}.*$/u, '');
    lines.set(index, { recipient, years: [Number(year)], offset: lead.length, isSure: true, head: index - 1 });
  }
  return lines.size < FEWEST ? new Map() : lines;
}
