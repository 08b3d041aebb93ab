import { isOneAward } from '../award/is-one-award.ts';
import { isSpokenOf } from '../line/is-spoken-of.ts';
import { isOfEdition, type Standing } from '../text/standing.ts';
import type { PageView } from '../view/page-view.ts';
import { agree } from './agree.ts';

/**
 * Whether a record says of two that they got the same award of the same year, as "Kyrktaket i Vika vann Takpriset 2023"
 * and "Skiffer AB har utsetts till vinnare av Takpriset 2023", and the citation's own words tell of neither.
 *
 * @param recipient the one of them that was taken
 */
export function isToldOfTwo({ facts }: PageView, standing: Standing, recipient: string): boolean {
  if (isSpokenOf(recipient, standing.words)) return false;
  const told = standing.record.map((index) => facts[index]!).filter((fact) => isOfEdition(standing, fact));
  const own = told.find((fact) => fact.recipient === recipient && fact.award !== undefined && fact.years.length === 1);
  if (own === undefined) return false;
  return told.some(
    ({ recipient: other, award, years }) =>
      other !== undefined &&
      award !== undefined &&
      years.length === 1 &&
      years[0] === own.years[0] &&
      isOneAward(award, own.award!) &&
      !agree(other, recipient),
  );
}
