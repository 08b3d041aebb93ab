import { sum } from 'd3-array';
import { LEVEL } from '../../src/level.ts';
import type { AnalysisSettings, Series, SubjectCount, SubjectKind, Trend, YearSummary } from '../../src/records.ts';
import { attainableP } from '../../src/statistics/attainable-p.ts';
import { benjaminiHochberg } from '../../src/statistics/benjamini-hochberg.ts';
import { dropOne } from '../../src/statistics/drop-one.ts';
import { familywiseP } from '../../src/statistics/familywise-p.ts';
import { gaps } from '../../src/statistics/gaps.ts';
import { griesDp } from '../../src/statistics/gries-dp.ts';
import { lengthAwareTrend } from '../../src/statistics/length-aware-trend.ts';
import { longestRun } from '../../src/statistics/longest-run.ts';
import { mannKendall } from '../../src/statistics/mann-kendall.ts';
import { perThousand } from '../../src/statistics/per-thousand.ts';
import { poissonInterval } from '../../src/statistics/poisson-interval.ts';
import { theilSen } from '../../src/statistics/theil-sen.ts';
import { decideVerdict, type Evidence } from './decide-verdict.ts';
import { judgeSensitivity } from './judge-sensitivity.ts';
import { splitPeriods } from './split-periods.ts';

/**
 * Measures each subject against time: what stands in which edition, how it is ordered, and how far that can be trusted.
 * One row per subject, in the order given; the adjusted p-values (`q`, `familywiseP`), and the verdict
 * of a lemma or family that asks for them, are all that depends on the other subjects, and
 * no per-year value depends on another year. Without years there are no rows.
 *
 * @param subjects counts aligned with `years`, zeros included; a subject never mentioned is a row like any other
 * @param years oldest first, each with a citation
 */
export function measureTrends(
  kind: SubjectKind,
  subjects: readonly SubjectCount[],
  years: readonly YearSummary[],
  settings: Pick<AnalysisSettings, 'splitYear' | 'seed' | 'permutations'>,
): readonly Trend[] {
  if (years.length === 0) return [];
  const calendar = years.map(({ year }) => year);
  const citations = years.map((year) => year.citations);
  const words = years.map((year) => year.words);
  const split = splitPeriods(calendar, settings.splitYear);
  const measure = evidenceOver(words);
  const evidences = subjects.map(({ documents, mentions }) =>
    measure({ years: calendar, citations, words, documents, mentions }),
  );
  const floors = evidences.map(({ series }) => attainableP(sharesOf(series)));
  const qs = benjaminiHochberg(evidences.map(({ presence }, i) => (floors[i]! <= LEVEL ? presence.p : null)));
  const testable = [...evidences.keys()].filter((i) => floors[i]! <= LEVEL);
  const shuffled = familywiseP(
    testable.map((i) => sharesOf(evidences[i]!.series)),
    settings.permutations,
    settings.seed,
  );
  const familywise = new Map(testable.map((i, place) => [i, shuffled?.[place] ?? null]));
  return subjects.map(({ id, otherCounts, exploratory: chosen = false }, i) => {
    const evidence = evidences[i]!;
    const { series, presence } = evidence;
    const q = qs[i] ?? null;
    const exploratory = kind !== 'concept' || chosen;
    const claimable = !exploratory || (q !== null && q <= LEVEL);
    const decide = (counted: Series) => decideVerdict(measure(counted), claimable);
    const verdict = decideVerdict(evidence, claimable);
    const dropped = { dropOne: dropOne(presence.tau === null ? ratesOf(series) : sharesOf(series)) };
    return {
      kind,
      id,
      ...describe(series),
      ...evidence,
      slope: slopeOf(series),
      attainableP: floors[i]!,
      q,
      familywiseP: familywise.get(i) ?? null,
      familySize: testable.length,
      exploratory,
      ...dropped,
      ...(griesDp(series.mentions, words) ?? { dp: null, dpNorm: null }),
      verdict,
      sensitivity: judgeSensitivity(verdict, { ...evidence, ...dropped }, split, otherCounts, decide),
    };
  });
}

function evidenceOver(words: readonly number[]): (series: Series) => Evidence {
  const testLength = lengthAwareTrend(words);
  return (series) => ({
    series,
    presence: mannKendall(sharesOf(series)),
    rate: mannKendall(ratesOf(series)),
    frequency: mannKendall(series.mentions),
    lengthAware: testLength(series.mentions),
  });
}

function describe({ years, citations, words, documents, mentions }: Series) {
  const total = sum(mentions);
  const allWords = sum(words);
  const interval = poissonInterval(total);
  return {
    documents: sum(documents),
    ofCitations: sum(citations),
    mentions: total,
    firstYear: years[documents.findIndex((count) => count > 0)] ?? null,
    lastYear: years[documents.findLastIndex((count) => count > 0)] ?? null,
    gapYears: gaps(documents, years),
    longestRun: longestRun(documents),
    perThousand: perThousand(total, allWords) ?? 0,
    perThousandInterval: {
      low: perThousand(interval.low, allWords) ?? 0,
      high: perThousand(interval.high, allWords) ?? 0,
    },
  };
}

function slopeOf(series: Series): Trend['slope'] {
  const { slope, interval, confidence } = theilSen(ratesOf(series), series.years);
  return { perYear: slope, interval, confidence };
}

function sharesOf({ documents, citations }: Series): readonly number[] {
  return documents.map((count, i) => count / citations[i]!);
}

function ratesOf({ mentions, words }: Series): readonly number[] {
  return mentions.map((count, i) => perThousand(count, words[i]!) ?? 0);
}
