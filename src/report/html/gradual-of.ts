import type { Trend } from '../../records.ts';
import type { Page } from './page.ts';
import { periodCounts } from './period-counts.ts';

/** A concept that is mentioned ever more often or more seldom, with its counts in both periods. */
interface Gradual {
  readonly isOftener: boolean;
  readonly counts: Readonly<Record<string, string>>;
}

/**
 * For a concept whose verdict is that it rises or falls: which way, and the counts that show it. Undefined for other
 * verdicts, and where the share of citations in the two periods does not itself move that way.
 */
export function gradualOf(page: Page, trend: Trend): Gradual | undefined {
  if (trend.verdict !== 'rises' && trend.verdict !== 'falls') return undefined;
  const counts = periodCounts(page, trend);
  if (counts === undefined) return undefined;
  const isOftener = trend.verdict === 'rises';
  const { earlyShare, lateShare, said } = counts;
  return (isOftener ? lateShare > earlyShare : lateShare < earlyShare) ? { isOftener, counts: said } : undefined;
}
