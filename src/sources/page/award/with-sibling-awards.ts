import type { Paragraph } from '../paragraph/paragraph.ts';
import type { AwardFacts } from './award-facts.ts';

/** So many headings in a row that name an award show what the others of the row are. */
const FEWEST = 2;

/**
 * The facts of a page where a row of headings of one level is built alike: "Sakprosapriset" and "Debutantstipendiet"
 * say by their form that they are awards, and so "Klarspråkskristallen" between them is one, when a recipient stands
 * right under it. "Stora Lampan" and "Lilla Lampan" are so by their common word beside "Lampans fotopris".
 */
export function withSiblingAwards(
  paragraphs: readonly Paragraph[],
  facts: readonly AwardFacts[],
): readonly AwardFacts[] {
  const rows: number[][] = [];
  const open = new Map<number, number[]>();
  for (const [index, { kind, level }] of paragraphs.entries()) {
    if (kind !== 'heading' || level === 7) continue;
    for (const other of [...open.keys()]) if (other > level) open.delete(other);
    const row = open.get(level) ?? [];
    if (row.length === 0) rows.push(row);
    row.push(index);
    open.set(level, row);
  }
  const awards = new Map<number, string>();
  for (const row of rows) {
    const isAward = (index: number) => facts[index]!.award !== undefined && facts[index]!.recipient === undefined;
    const stems = row.flatMap((index) => stemsOf(facts[index]!));
    const isKin = (index: number) => stemsOf(facts[index]!).some((stem) => stems.filter((s) => s === stem).length > 1);
    const known = row.filter((index) => isAward(index) || (row.some(isAward) && isKin(index)));
    if (known.length < FEWEST || known.length * 2 <= row.length) continue;
    for (const index of row) {
      const { name, years } = facts[index]!;
      const below = facts[index + 1];
      const isHeaded = below?.recipient !== undefined || below?.name !== undefined;
      if (!isAward(index) && name !== undefined && years.length === 0 && isHeaded) awards.set(index, name);
    }
  }
  return awards.size === 0
    ? facts
    : facts.map((fact, index) => {
        const award = awards.get(index);
        return award === undefined ? fact : { years: fact.years, award };
      });
}

/** "lampan" of "Stora Lampan" and of "Lampans fotopris": a proper name that several awards can have in common. */
function stemsOf({ name, award }: AwardFacts): readonly string[] {
  const words = name === undefined ? /^\p{Lu}\p{L}+(?=s \p{Ll})/u : /(?<=^\p{Lu}\p{Ll}+ )\p{Lu}\p{L}+(?:en|et|an)$/u;
  return words.exec(name ?? award ?? '')?.map((word) => word.toLocaleLowerCase('sv')) ?? [];
}
