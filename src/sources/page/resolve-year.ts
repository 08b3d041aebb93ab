import type { AwardFacts } from './award-facts.ts';
import { bareRecipient } from './bare-recipient.ts';
import { isAncestor } from './open-headings.ts';
import type { Paragraph } from './split-paragraphs.ts';

/** A citation's year and the paragraph it was taken from, or why it has none. */
export interface ResolvedYear {
  readonly year?: number;
  readonly yearFrom?: number;
  readonly doubt?: 'citation-without-year' | 'ambiguous-year';
}

/** Where a citation stands, and what is known of it but the year. */
export interface Standing {
  readonly paragraphs: readonly Paragraph[];
  readonly facts: readonly AwardFacts[];
  /** The announcing paragraph. */
  readonly at: number;
  readonly lead: AwardFacts;
  /** Paragraphs of its own record, nearest first. */
  readonly record: readonly number[];
  /** Headings above the citation before it that still hold, nearest first. */
  readonly above: readonly number[];
  /** Whether it is said to belong to the edition before: an honourable mention, a finalist. */
  readonly sameEdition: boolean;
  readonly recipient: string | undefined;
  readonly award: string | undefined;
}

/**
 * The year of a citation: of the announcing words, else of its record, else of the headings above.
 *
 * A year that the page gives to another recipient or another award is not this citation's. Two years on the same
 * footing are a doubt, never a choice.
 */
export function resolveYear(standing: Standing): ResolvedYear {
  const { paragraphs, facts, at, lead, record, above, sameEdition } = standing;
  const heads = record.filter((index) => paragraphs[index]!.kind === 'heading');
  const nearestHead = heads.find((index) => facts[index]!.years.length > 0);
  const headYears = nearestHead === undefined ? [] : facts[nearestHead]!.years;
  if (lead.years.length > 0) {
    const contradicted =
      headYears.length === 1 && !isTitle(standing, nearestHead!) && !lead.years.includes(headYears[0]!);
    if (lead.years.length > 1 || contradicted) return { doubt: 'ambiguous-year' };
    return { year: lead.years[0]!, yearFrom: at };
  }
  const said = new Map<number, number>();
  for (const index of record) {
    if (heads.includes(index) || (nearestHead !== undefined && index < nearestHead)) continue;
    for (const year of facts[index]!.years) if (!said.has(year)) said.set(year, index);
  }
  if (headYears.length > 1) return { doubt: 'ambiguous-year' };
  if (headYears.length === 1) {
    if (said.size > 0 && !said.has(headYears[0]!)) return { doubt: 'ambiguous-year' };
    return take(standing, nearestHead!, headYears[0]!);
  }
  if (said.size > 1) return { doubt: 'ambiguous-year' };
  for (const [year, index] of said) return take(standing, index, year);
  for (const index of above) {
    const { years, recipient, name } = facts[index]!;
    if (years.length === 0) continue;
    if (years.length > 1) return { doubt: 'ambiguous-year' };
    const ofOneRecipient = recipient !== undefined || (name !== undefined && index !== 0);
    if (ofOneRecipient && !sameEdition && !isAncestor(paragraphs, index, at)) return { doubt: 'citation-without-year' };
    return take(standing, index, years[0]!);
  }
  return { doubt: 'citation-without-year' };
}

function take(standing: Standing, index: number, year: number): ResolvedYear {
  const { recipient, award } = standing.facts[index]!;
  const theirs = standing.sameEdition || agree(recipient, standing.recipient);
  const isAbove = isAncestor(standing.paragraphs, index, standing.at);
  return theirs && (isAbove || agree(award, standing.award))
    ? { year, yearFrom: index }
    : { doubt: 'citation-without-year' };
}

/** Whether two names can mean the same: one absent, or the first word of either in the other. */
export function agree(a: string | undefined, b: string | undefined): boolean {
  if (a === undefined || b === undefined) return true;
  const [first, second] = [a, b].map((name) => bareRecipient(name).toLocaleLowerCase('sv'));
  const stem = (name: string) => name.split(/[\s,]/u)[0]!.replace(/s$/u, '');
  return first!.includes(stem(second!)) || second!.includes(stem(first!));
}

/** The page's own title, which may speak of another edition than what stands under it; a bare year is no title. */
function isTitle({ paragraphs }: Standing, index: number): boolean {
  return index === 0 && !/^\d{4}$/.test(paragraphs[0]!.words);
}
