import { fullAwardName } from '../award/full-award-name.ts';
import type { PageView } from '../page-view.ts';
import { agree } from './agree.ts';
import { isAncestor } from './open-headings.ts';
import { leadOf, type Standing } from './standing.ts';

/** A citation's year and the paragraph it was taken from, or why it has none. */
export interface DecidedYear {
  readonly year?: number;
  readonly yearFrom?: number;
  readonly doubt?: 'citation-without-year' | 'ambiguous-year';
}

const UNKNOWN: DecidedYear = { doubt: 'citation-without-year' };
/** What is told of an edition that is not this year's. */
const OF_FORMER_EDITION =
  /(?<!\p{L})(?:förra årets|fjolårets|föregående års|den gången|året innan|i fjol|förra (?:året|gången))(?!\p{L})/iu;

const AMBIGUOUS: DecidedYear = { doubt: 'ambiguous-year' };

/**
 * The year of a citation: of the announcing words, else of its record, else of the headings above.
 *
 * A year that the page gives to another recipient or another award is not this citation's. Two years on the same
 * footing are a doubt, never a choice.
 */
export function decideYear(
  view: PageView,
  standing: Standing,
  recipient: string | undefined,
  award: string | undefined,
): DecidedYear {
  const { paragraphs, facts, title } = view;
  const { at, lead, record, above, sameEdition } = standing;
  const before = [at, record[0] ?? at].map((index) => paragraphs[index]!).filter(({ kind }) => kind !== 'heading');
  if (lead.years.length === 0 && before.some(({ words }) => OF_FORMER_EDITION.test(leadOf(words)))) return UNKNOWN;
  const heads = record.filter((index) => paragraphs[index]!.kind === 'heading');
  const nearestHead = heads.find((index) => facts[index]!.years.length > 0);
  const headYears = nearestHead === undefined ? [] : facts[nearestHead]!.years;
  const take = (index: number, year: number): DecidedYear => {
    const of = facts[index]!;
    const itsAward = of.award === undefined ? undefined : fullAwardName(of.award, award === undefined ? [] : [award]);
    const theirs = sameEdition || agree(of.recipient, recipient);
    const holds =
      isAncestor(paragraphs, index, at) || agree(itsAward, award) || (index === title && isCategory(view, award));
    return theirs && holds ? { year, yearFrom: index } : UNKNOWN;
  };
  if (lead.years.length > 0) {
    const contradicted = headYears.length === 1 && nearestHead !== title && !lead.years.includes(headYears[0]!);
    return lead.years.length > 1 || contradicted ? AMBIGUOUS : { year: lead.years[0]!, yearFrom: at };
  }
  const said = new Map<number, number>();
  for (const index of record) {
    if (heads.includes(index) || (nearestHead !== undefined && index < nearestHead)) continue;
    for (const year of facts[index]!.years) if (!said.has(year)) said.set(year, index);
  }
  if (headYears.length > 1) return AMBIGUOUS;
  if (headYears.length === 1) {
    const contradicted = said.size > 0 && !said.has(headYears[0]!);
    if (contradicted) return AMBIGUOUS;
    const twice = said.get(headYears[0]!);
    const taken = take(nearestHead!, headYears[0]!);
    return taken === UNKNOWN && twice !== undefined ? take(twice, headYears[0]!) : taken;
  }
  if (said.size > 1) return AMBIGUOUS;
  for (const [year, index] of said) return take(index, year);
  for (const index of above) {
    const { years, recipient: theirs, name } = facts[index]!;
    if (years.length === 0) continue;
    if (years.length > 1) return AMBIGUOUS;
    const ofOneRecipient = theirs !== undefined || (name !== undefined && index !== title);
    if (ofOneRecipient && !sameEdition && !isAncestor(paragraphs, index, at)) return UNKNOWN;
    return take(index, years[0]!);
  }
  return UNKNOWN;
}

/** "Årets berättare" under the title "Stora journalistpriset 2012", on a page of that year alone. */
function isCategory({ facts, title }: PageView, award: string | undefined): boolean {
  const { award: whole, years: [year] = [] } = facts[title]!;
  const isOfWhole = award?.startsWith('Årets ') === true && whole?.startsWith('Årets ') === false;
  return isOfWhole && facts.every(({ years }) => years.every((other) => other === year));
}
