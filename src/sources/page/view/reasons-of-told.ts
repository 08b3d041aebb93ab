import type { AwardFacts } from '../award/award-facts.ts';
import { isBiography } from '../line/is-biography.ts';
import { isFurniture } from '../line/is-furniture.ts';
import { isOverReasons } from '../line/is-over-reasons.ts';
import { isSpoken } from '../line/is-spoken.ts';
import { isSpokenOf } from '../line/is-spoken-of.ts';
import { speaksForItself } from '../line/speaks-for-itself.ts';
import { tellsOfPrizeItself } from '../line/tells-of-prize-itself.ts';
import type { Paragraph } from '../paragraph/paragraph.ts';
import { type YearOfRecipient, yearOfRecipient } from './years-of-recipients.ts';

/**
 * The texts below a heading "Motiveringar" that stand each under the name of someone who gets an award by the page's
 * own words, "att utse Melker Sandahl och Ronja Petrovic till mottagare av Idrottsstipendiet 2022", and that speak of
 * that one. The first line below that names nobody the page has told of ends them.
 *
 * @returns what is known of each by the first paragraph of its text; none of someone of whom the page says two years
 */
export function reasonsOfTold(
  paragraphs: readonly Paragraph[],
  yearsOf: ReadonlyMap<string, readonly YearOfRecipient[]>,
): ReadonlyMap<number, AwardFacts> {
  const reasons = new Map<number, AwardFacts>();
  let over = -1;
  for (const [index, { kind, words }] of paragraphs.entries()) {
    if (kind !== 'heading') continue;
    if (isOverReasons(words)) {
      over = index;
      continue;
    }
    if (over < 0) continue;
    const [name = ''] = words.split(',');
    const told = yearOfRecipient(yearsOf, name, undefined);
    const text = paragraphs[index + 1];
    if (told === undefined || told.from > over || text?.kind !== 'text') over = -1;
    else if (isReason(name, text.words))
      reasons.set(index + 1, {
        years: [told.year],
        recipient: words,
        ...(told.award !== undefined && { award: told.award }),
      });
  }
  return reasons;
}

function isReason(name: string, words: string): boolean {
  if (isFurniture(words) || isSpoken(words) || speaksForItself(words) || isBiography(words)) return false;
  return isSpokenOf(name, words) && !tellsOfPrizeItself(words);
}
