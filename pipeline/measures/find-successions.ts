import { sum } from 'd3-array';
import { compareSwedish } from '../../src/compare-swedish.ts';
import type { ConceptSummary, Quotation, SubjectCount, Succession } from '../../src/records.ts';
import { splitMemberKey, type Tally } from '../counting/tally.ts';
import { mostRecurring } from './most-recurring.ts';

/** Members looked at, those of most citations: every pair of them is. */
export const MOST_SUCCEEDING = 1000;
/** Pairs reported, those with most years behind them. */
export const MOST_SUCCESSIONS = 1000;

interface Word {
  readonly lemma: string;
  readonly concept: string;
  readonly years: readonly number[];
  readonly mentions: number;
}

/**
 * Who gives way to whom among related words: members of one concept, and members of concepts the lexicon calls related.
 *
 * A pair is reported when the younger word never stands between the older one's first and last year, more than half of
 * the younger one's years come after the older one's last, and both stand in two or more years; two members of one
 * concept that share their first part (`tjänsteman`, `tjänsteperson`) may stand in one year each.
 * Nothing is said of cause: the years are the evidence.
 * @param firstPart gives the first part of a compound lemma, or null
 * @param quote gives sentences for a lemma
 * @returns the pairs with most years behind them first
 */
export function findSuccessions(
  tally: Tally,
  concepts: readonly ConceptSummary[],
  firstPart: (lemma: string) => string | null,
  quote: (lemma: string) => readonly Quotation[],
): readonly Succession[] {
  const calendar = tally.years.map(({ year }) => year);
  const { conceptMembers } = tally.tables;
  const recurring = mostRecurring(conceptMembers, MOST_SUCCEEDING);
  const words = conceptMembers
    .subjects(calendar, ({ id }) => recurring.has(id))
    .map((subject) => asWord(subject, calendar));
  const near = nearConcepts(concepts);
  const pairs = words.flatMap((from) =>
    words
      .filter((to) => near.get(from.concept)!.has(to.concept))
      .filter((to) => to.lemma !== from.lemma && givesWay(from.years, to.years))
      .flatMap((to) => {
        const part = firstPart(from.lemma);
        const relation =
          from.concept === to.concept && part !== null && part === firstPart(to.lemma)
            ? `part: ${part}`
            : from.years.length > 1 && to.years.length > 1
              ? relationOf(from, to)
              : null;
        return relation === null ? [] : [{ from, to, relation }];
      }),
  );
  return pairs
    .sort(
      (a, b) =>
        b.from.years.length + b.to.years.length - a.from.years.length - a.to.years.length ||
        compareSwedish(a.from.lemma, b.from.lemma) ||
        compareSwedish(a.to.lemma, b.to.lemma),
    )
    .filter(firstOfItsKind())
    .slice(0, MOST_SUCCESSIONS)
    .map(({ from, to, relation }) => ({
      from: { kind: 'lemma', id: from.lemma, years: from.years, mentions: from.mentions },
      to: { kind: 'lemma', id: to.lemma, years: to.years, mentions: to.mentions },
      relation,
      sharedYears: from.years.filter((year) => to.years.includes(year)),
      quotations: [...quote(from.lemma).slice(-1), ...quote(to.lemma).slice(-1)],
    }));
}

function asWord({ id, mentions }: SubjectCount, calendar: readonly number[]): Word {
  const [concept, lemma] = splitMemberKey(id);
  const years = calendar.filter((_, index) => (mentions[index] ?? 0) > 0);
  return { concept, lemma, years, mentions: sum(mentions) };
}

function givesWay(from: readonly number[], to: readonly number[]): boolean {
  const first = from[0]!;
  const last = from.at(-1)!;
  if (to.some((year) => year >= first && year <= last)) return false;
  return to.filter((year) => year > last).length * 2 > to.length;
}

/** Of each concept, itself and those the lexicon calls related to it, whichever of the two says so. */
function nearConcepts(concepts: readonly ConceptSummary[]): ReadonlyMap<string, ReadonlySet<string>> {
  const near = new Map(concepts.map(({ id }) => [id, new Set([id])]));
  for (const { id, related } of concepts) {
    for (const other of related) {
      near.get(id)!.add(other);
      near.get(other)?.add(id);
    }
  }
  return near;
}

function relationOf(from: Word, to: Word): string {
  return from.concept === to.concept ? `within: ${from.concept}` : `related: ${from.concept}, ${to.concept}`;
}

function firstOfItsKind(): (pair: { readonly from: Word; readonly to: Word }) => boolean {
  const seen = new Set<string>();
  return ({ from, to }) => {
    const key = `${from.lemma} ${to.lemma}`;
    const isNew = !seen.has(key);
    seen.add(key);
    return isNew;
  };
}
