import type { Paragraph } from '../paragraph/paragraph.ts';
import type { AwardFacts } from './award-facts.ts';

const NAME_AND_YEAR = /^(\p{Lu}[^.!?:]{2,60}?),? \(?((?:19|20)\d\d)\)?$/u;

/** So many headings of a level with a name and a year show what another of that level is. */
const FEWEST = 2;

/**
 * The facts of a page where all other headings of one level are a name and a year: "Kattvikens magasin 2016" is then
 * whose record stands below, though by itself it could be a magazine's number.
 */
export function withSiblingNames(
  paragraphs: readonly Paragraph[],
  facts: readonly AwardFacts[],
): readonly AwardFacts[] {
  const levels = new Map<number, { count: number; named: number }>();
  for (const [index, { kind, level }] of paragraphs.entries()) {
    if (kind !== 'heading') continue;
    const { count = 0, named = 0 } = levels.get(level) ?? {};
    levels.set(level, { count: count + 1, named: named + (isNamed(facts[index]!) ? 1 : 0) });
  }
  return facts.map((fact, index) => {
    const { kind, level, words } = paragraphs[index]!;
    if (kind !== 'heading' || level === 1 || level === 7 || isNamed(fact)) return fact;
    const { count, named } = levels.get(level)!;
    const [, name, year] = NAME_AND_YEAR.exec(words) ?? [];
    const isOnlyOther = named >= FEWEST && named === count - 1 && isEmpty(fact);
    return name !== undefined && isOnlyOther ? { years: [Number(year)], name } : fact;
  });
}

function isNamed({ years, name, recipient }: AwardFacts): boolean {
  return years.length === 1 && (name ?? recipient) !== undefined;
}

function isEmpty({ years, award, recipient }: AwardFacts): boolean {
  return years.length === 0 && award === undefined && recipient === undefined;
}
