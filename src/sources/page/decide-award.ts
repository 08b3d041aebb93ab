import type { AwardNames } from './award-names.ts';
import type { PageView } from './page-view.ts';
import type { Standing } from './standing.ts';

/** The award of a citation by its own record: of the announcing words, else of the nearest place that names one. */
export function decideAward(
  { facts, names, title }: PageView,
  { lead, record, above }: Standing,
  recipient: string | undefined,
): string | undefined {
  const places = [...record, ...above];
  const said = places.flatMap((index) => facts[index]!.award ?? []);
  const award = lead.award ?? said[0];
  if (award !== undefined) return fullName(award, said, names);
  const { name, years } = facts[title] ?? { years: [] };
  const isTitled = places.includes(title) && name !== undefined && years.length > 0;
  return isTitled && recipient !== undefined && name !== recipient ? name : undefined;
}

/** An award that is named by its kind alone, by its giver's name for it: "Kulturpris", "Kulturnämndens kulturpris". */
function fullName(award: string, said: readonly string[], { names }: AwardNames): string {
  const kind =
    /^(?:\p{L}+ )?\p{L}*?(?:pris(?=(?:et)?$)|stipendi(?:um)?(?=(?:et)?$)|medalj(?=(?:en)?$)|utmärkelse(?=n?$))/u.exec(
      award,
    )?.[0];
  if (kind === undefined) return award;
  const ending = ` ${kind.toLocaleLowerCase('sv').replace(/stipendi$/u, 'stipendium')}`;
  return (
    [...said, ...names].find(
      (other) => /^\p{Lu}[\p{L} ]*s \p{Ll}+$/u.test(other) && other.toLocaleLowerCase('sv').endsWith(ending),
    ) ?? award
  );
}
