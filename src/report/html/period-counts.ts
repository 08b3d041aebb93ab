import { sum } from 'd3-array';
import type { Trend } from '../../records.ts';
import type { Page } from './page.ts';
import { spanYears } from './span-years.ts';
import { wording } from './wording.ts';

/** In how many of the citations of the earlier and of the later period a concept is mentioned. */
interface PeriodCounts {
  readonly earlyShare: number;
  readonly lateShare: number;
  /**
   * Ready to be said: in `before` during `early`, in `after` during `late`; `40 % av motiveringarna` and then `15 %`.
   */
  readonly said: Readonly<Record<'before' | 'early' | 'after' | 'late', string>>;
}

/** From so many citations in both periods the shares are said in per cent, below in counts. */
const enoughForShares = 50;

/** The counts of a concept in the two periods that the page compares; undefined when there are no such periods. */
export function periodCounts(page: Page, { series }: Trend): PeriodCounts | undefined {
  const { keyness } = page.analysis;
  if (keyness === null) return undefined;
  const within = (counts: readonly number[], years: ReadonlySet<number>): number =>
    sum(series.years, (year, index) => (years.has(year) ? (counts[index] ?? 0) : 0));
  const [early, late] = [keyness.earlyYears, keyness.lateYears].map((years) => {
    const inPeriod = new Set(years);
    return { k: within(series.documents, inPeriod), n: within(series.citations, inPeriod) };
  }) as [Counts, Counts];
  const inShares = Math.min(early.n, late.n) >= enoughForShares;
  const { numbers } = page;
  const said = ({ k, n }: Counts): string =>
    inShares ? numbers.percent(k / n) : page.say(wording.page.kOfN, { k: numbers.whole(k), n: numbers.whole(n) });
  const ofCitations = inShares ? wording.headline.shareOfCitations : wording.headline.countOfCitations;
  return {
    earlyShare: early.k / Math.max(1, early.n),
    lateShare: late.k / Math.max(1, late.n),
    said: {
      before: page.say(ofCitations, { counts: said(early) }),
      early: spanYears(keyness.earlyYears),
      after: said(late),
      late: spanYears(keyness.lateYears),
    },
  };
}

interface Counts {
  readonly k: number;
  readonly n: number;
}
