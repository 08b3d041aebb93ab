import { sum } from 'd3-array';
import { compareSwedish } from '../../src/compare-swedish.ts';
import type {
  AnalysisSettings,
  Keyness,
  KeynessRow,
  SubjectCount,
  SubjectKind,
  YearSummary,
} from '../../src/records.ts';
import { fisherExact } from '../../src/statistics/fisher-exact.ts';
import { logLikelihood } from '../../src/statistics/log-likelihood.ts';
import { logRatio } from '../../src/statistics/log-ratio.ts';
import { perThousand } from '../../src/statistics/per-thousand.ts';
import { wilsonInterval } from '../../src/statistics/wilson-interval.ts';
import { splitPeriods } from './split-periods.ts';

/**
 * Holds the later period (target) against the earlier (reference). Rows are sorted by the size of G², then in Swedish
 * order, then concepts before lemmas; subjects without a mention are left out. Null when there are not two periods with
 * words in both.
 *
 * @param concepts counts aligned with `years`
 * @param lemmas counts aligned with `years`
 * @param years oldest first
 * @throws CorpusError `split-year-outside`
 */
export function measureKeyness(
  concepts: readonly SubjectCount[],
  lemmas: readonly SubjectCount[],
  years: readonly YearSummary[],
  settings: Pick<AnalysisSettings, 'splitYear'>,
): Keyness | null {
  const calendar = years.map(({ year }) => year);
  const split = splitPeriods(calendar, settings.splitYear);
  if (split === null) return null;
  const early = periodOf(years.slice(0, split));
  const late = periodOf(years.slice(split));
  if (early.words === 0 || late.words === 0) return null;

  function rowOf(kind: SubjectKind, { id, documents, mentions }: SubjectCount): KeynessRow {
    const a = sum(mentions.slice(split!));
    const b = sum(mentions.slice(0, split!));
    const lateDocuments = sum(documents.slice(split!));
    const earlyDocuments = sum(documents.slice(0, split!));
    return {
      kind,
      id,
      early: b,
      late: a,
      earlyPerThousand: perThousand(b, early.words)!,
      latePerThousand: perThousand(a, late.words)!,
      earlyDocuments,
      lateDocuments,
      earlyShareInterval: wilsonInterval(earlyDocuments, early.citations),
      lateShareInterval: wilsonInterval(lateDocuments, late.citations),
      logRatio: logRatio(a, b, late.words, early.words)!,
      fisherP: fisherExact(a, b, late.words, early.words),
      g2: logLikelihood(a, b, late.words, early.words).fourCell * (a * early.words < b * late.words ? -1 : 1),
    };
  }

  const rows = [
    ...concepts.map((subject) => rowOf('concept', subject)),
    ...lemmas.map((subject) => rowOf('lemma', subject)),
  ].filter((row) => row.early + row.late > 0);
  return {
    splitYear: calendar[split]!,
    earlyYears: calendar.slice(0, split),
    lateYears: calendar.slice(split),
    earlyWords: early.words,
    lateWords: late.words,
    earlyCitations: early.citations,
    lateCitations: late.citations,
    rows: rows.sort(
      (x, y) => Math.abs(y.g2) - Math.abs(x.g2) || compareSwedish(x.id, y.id) || x.kind.localeCompare(y.kind),
    ),
  };
}

function periodOf(years: readonly YearSummary[]) {
  return { words: sum(years.map(({ words }) => words)), citations: sum(years.map(({ citations }) => citations)) };
}
