import { sum } from 'd3-array';
import type { Trend } from '../../records.ts';
import type { Page } from './page.ts';
import { spanYears } from './span-years.ts';

/** In how many of the citations of the earlier and of the later period a concept is mentioned. */
export interface PeriodCounts {
  readonly earlyShare: number;
  readonly lateShare: number;
  /** Ready to be said: `a` of `b` in `early`, `c` of `d` in `late`. */
  readonly said: Readonly<Record<'a' | 'b' | 'early' | 'c' | 'd' | 'late', string>>;
}

/** The counts of a concept in the two periods that the page compares; undefined when there are no such periods. */
export function periodCounts(page: Page, { series }: Trend): PeriodCounts | undefined {
  const { keyness } = page.analysis;
  if (keyness === null) return undefined;
  const within = (counts: readonly number[], years: ReadonlySet<number>): number =>
    sum(series.years, (year, index) => (years.has(year) ? (counts[index] ?? 0) : 0));
  const [early, late] = [new Set(keyness.earlyYears), new Set(keyness.lateYears)];
  const [a, b] = [within(series.documents, early), within(series.citations, early)];
  const [c, d] = [within(series.documents, late), within(series.citations, late)];
  const { whole } = page.numbers;
  return {
    earlyShare: a / Math.max(1, b),
    lateShare: c / Math.max(1, d),
    said: {
      a: whole(a),
      b: whole(b),
      early: spanYears(keyness.earlyYears),
      c: whole(c),
      d: whole(d),
      late: spanYears(keyness.lateYears),
    },
  };
}
