import type { Paragraph } from '../paragraph/paragraph.ts';
import type { AwardFacts } from './award-facts.ts';

const NAME_AND_YEAR = /^(\p{Lu}[^.!?:]{2,60}?),? \(?((?:19|20)\d\d)\)?$/u;

/** So many headings of a level with a name and a year show what another of that level is. */
const FEWEST = 2;

/**
 * The facts of a page where all headings of one level are a name and a year: "Kattvikens magasin 2016" is then whose
 * record stands below, though by itself it could be a magazine's number.
 */
export function withSiblingNames(
  paragraphs: readonly Paragraph[],
  facts: readonly AwardFacts[],
): readonly AwardFacts[] {
  const isNamed = ({ years, name, recipient }: AwardFacts) => years.length === 1 && (name ?? recipient) !== undefined;
  const isEmpty = ({ years, award, recipient }: AwardFacts) =>
    years.length === 0 && award === undefined && recipient === undefined;
  return facts.map((fact, index) => {
    const { kind, level, words } = paragraphs[index]!;
    const [, name, year] = (kind === 'heading' && level > 1 && level < 7 && NAME_AND_YEAR.exec(words)) || [];
    if (name === undefined || !isEmpty(fact)) return fact;
    const siblings = facts.filter(
      (_, at) => at !== index && paragraphs[at]!.kind === 'heading' && paragraphs[at]!.level === level,
    );
    return siblings.length >= FEWEST && siblings.every(isNamed) ? { years: [Number(year)], name } : fact;
  });
}
