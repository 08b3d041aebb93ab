import { rollup, sum } from 'd3-array';
import { compareSwedish } from '../../src/compare-swedish.ts';
import type { AnalysisSettings, RecurringFamily, SubjectCount, Trend } from '../../src/records.ts';
import type { SubjectTotals } from '../counting/count-table.ts';
import { splitMemberKey, type Tally } from '../counting/tally.ts';
import { measureTrends } from './measure-trends.ts';
import { mostRecurring } from './most-recurring.ts';

/** Families reported at the most; further ones recur in fewer citations. */
export const MOST_FAMILIES = 300;
/** Members named of a family at the most, the commonest first. */
export const MOST_MEMBERS = 30;

/** A family before sentences with its words are quoted. */
export type UnquotedFamily = Omit<RecurringFamily, 'quotations'>;

/**
 * Concepts nobody listed: the families of words (a shared root, through compounds and derivations) that stand in two or
 * more citations of different years, most recurring first: by citations, then mentions, then alphabetically. Presence
 * counts, not tf-idf, which would give nothing to what recurs everywhere.
 */
export function findRecurring(tally: Tally, settings: AnalysisSettings): readonly UnquotedFamily[] {
  const { years, tables } = tally;
  const calendar = years.map(({ year }) => year);
  const roots = mostRecurring(tables.families, MOST_FAMILIES, (totals) => totals.years > 1);
  const reported = tables.families.subjects(calendar, ({ id }) => roots.has(id)).toSorted(byRecurrence);
  const membersOf = namedMembers(tally, roots);
  const conceptsOf = conceptsByMember(tally);
  const trends = new Map(measureTrends('family', reported, years, settings).map((trend) => [trend.id, trend]));
  return reported.map(({ id }) => {
    const trend = trends.get(id)!;
    const members = membersOf.get(id) ?? [];
    const concepts = new Set(members.flatMap(({ lemma }) => conceptsOf.get(lemma) ?? []));
    return {
      id,
      documents: trend.documents,
      ofCitations: trend.ofCitations,
      mentions: trend.mentions,
      years: yearsOf(trend),
      members,
      concepts: [...concepts].sort(compareSwedish),
      trend,
    };
  });
}

/** The members that are named of each root. */
function namedMembers(tally: Tally, roots: ReadonlySet<string>): ReadonlyMap<string, RecurringFamily['members']> {
  const { lemmas } = tally.tables;
  const lemmasOf = new Map<string, string[]>([...roots].map((root) => [root, []]));
  for (const [root, lemma] of tally.members()) lemmasOf.get(root)?.push(lemma);
  const all = new Set([...lemmasOf.values()].flat());
  const mentions = new Map<string, number>();
  for (const totals of lemmas.totals()) if (all.has(totals.id)) mentions.set(totals.id, totals.mentions);
  const named = [...lemmasOf].map(([root, members]) => {
    const counted = members.flatMap((id) => (mentions.has(id) ? [{ id, mentions: mentions.get(id)! }] : []));
    return [root, counted.sort(byMentions).slice(0, MOST_MEMBERS)] as const;
  });
  const years = lemmas.yearsOf(new Set(named.flatMap(([, members]) => members.map(({ id }) => id))));
  return new Map(
    named.map(([root, members]) => [
      root,
      members.map((member) => ({ lemma: member.id, mentions: member.mentions, years: years.get(member.id)! })),
    ]),
  );
}

/** Orders members of a family by mentions, the most first, then alphabetically. */
export function byMentions(a: Pick<SubjectTotals, 'id' | 'mentions'>, b: Pick<SubjectTotals, 'id' | 'mentions'>) {
  return b.mentions - a.mentions || compareSwedish(a.id, b.id);
}

function conceptsByMember(tally: Tally): ReadonlyMap<string, readonly string[]> {
  const keys = tally.tables.conceptMembers.subjects([]).map(({ id }) => splitMemberKey(id));
  return rollup(
    keys,
    (pairs) => pairs.map(([concept]) => concept),
    ([, member]) => member,
  );
}

function yearsOf({ series }: Trend): readonly number[] {
  return series.years.filter((_, index) => (series.documents[index] ?? 0) > 0);
}

function byRecurrence(a: SubjectCount, b: SubjectCount): number {
  return sum(b.documents) - sum(a.documents) || sum(b.mentions) - sum(a.mentions) || compareSwedish(a.id, b.id);
}
