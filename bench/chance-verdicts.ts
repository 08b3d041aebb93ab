import { range, rollup, shuffler } from 'd3-array';
import { measureTrends } from '../pipeline/measures/measure-trends.ts';
import { produceReports } from '../pipeline/produce-reports.ts';
import type { SubjectCount, SubjectKind, Trend, Verdict, YearSummary } from '../src/records.ts';
import { randomGenerator } from '../src/statistics/random-generator.ts';

/** How often chance alone is given each verdict: the corpus's texts in random orders, in which no word has a trend. */
const ORDERS = 1000;
const SETTINGS = { splitYear: null, seed: 2003, permutations: 1 };

const silent = { remark: () => {}, progress: () => {}, doubts: () => {}, stage: () => false };
const choices = { language: 'en', dialect: 'sv', splitYear: null } as const;
const produced = await produceReports('corpus', choices, { noCache: false, log: silent });
if (produced === null) throw new Error('nothing was produced');
const { conceptTrends, termTrends, years } = produced.analysis;
const shuffle = shuffler(randomGenerator(SETTINGS.seed));

tell('concepts as if chosen beforehand', 'concept', conceptTrends, false);
tell('concepts chosen after reading', 'concept', conceptTrends, true);
tell('lemmas', 'lemma', termTrends, true);

function tell(what: string, kind: SubjectKind, trends: readonly Trend[], exploratory: boolean): void {
  const runs = range(ORDERS).map(() => verdictsInRandomOrder(kind, trends, exploratory));
  const counts = rollup(
    runs.flat(),
    (same) => same.length / ORDERS,
    (verdict) => verdict,
  );
  const withTrend = runs.filter((verdicts) => verdicts.some((verdict) => /^(rises|falls)$/.test(verdict))).length;
  console.log(`${trends.length} ${what}; mean number of each verdict in ${ORDERS} random orders:`);
  for (const [verdict, mean] of counts) console.log(`  ${verdict.padEnd(15)} ${mean.toFixed(2)}`);
  console.log(`  orders with at least one that rises or falls: ${((100 * withTrend) / ORDERS).toFixed(1)} %`);
}

function verdictsInRandomOrder(kind: SubjectKind, trends: readonly Trend[], exploratory: boolean): readonly Verdict[] {
  const order = shuffle(range(years.length));
  const shuffledYears = years.map(({ year }, at): YearSummary => ({ ...years[order[at]!]!, year }));
  const subjects = trends.map(
    ({ id, series }): SubjectCount => ({
      id,
      exploratory,
      documents: order.map((at) => series.documents[at]!),
      mentions: order.map((at) => series.mentions[at]!),
    }),
  );
  return measureTrends(kind, subjects, shuffledYears, SETTINGS).map(({ verdict }) => verdict);
}
